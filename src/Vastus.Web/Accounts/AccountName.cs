using System.Text;
using Vastus.Core;

namespace Vastus.Web.Accounts;

/// <summary>What an account may be called: 1 to 60 characters, nothing invisible.</summary>
internal static class AccountName
{
    public const int Most = 60;

    /// <returns>Null: it will do.</returns>
    public static Problem? Check(string name) =>
        name.Trim() is "" ? new("name", "name.missing", "The name is missing", "write what you want to be called here")
        : name.Trim().Length > Most ? new("name", "name.long", "This name is long", $"take {Most} characters or fewer")
        : name.EnumerateRunes().Any(IsInvisible) ? new("name", "name.characters", "The name has characters that cannot be seen", "type it again")
        : null;

    private static bool IsInvisible(Rune rune) =>
        Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator;
}
