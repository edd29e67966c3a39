using System.Globalization;
using System.Text;

namespace Vastus.Core.Medicines;

/// <summary>Names of medicines as people and rules write them.</summary>
public static class MedicineName
{
    /// <summary>Lower case, without accents, everything but letters and digits one hyphen: <c>st-john-s-wort</c>.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && slug is [.., not '-'])
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
