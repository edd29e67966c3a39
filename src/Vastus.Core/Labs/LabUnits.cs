using System.Text;

namespace Vastus.Core.Labs;

/// <summary>Units as laboratories print them.</summary>
public static class LabUnits
{
    /// <summary>The same key for all spellings of one unit: <c>µmol/L</c>, <c>umol/l</c> and <c>UMOL/L</c> are one, as are <c>mIU/L</c> and <c>m[IU]/L</c>.</summary>
    public static string Key(string unit)
    {
        var key = new StringBuilder();
        foreach (var c in unit.Trim().ToLowerInvariant())
        {
            // Both micro signs; brackets and braces are UCUM's, and the rest parts numbers.
            if (c is 'µ' or 'μ')
                key.Append('u');
            else if (char.IsAsciiLetterOrDigit(c) || c is '/' or '%' or '.')
                key.Append(c);
        }

        return key.Replace("mcg", "ug").ToString() switch
        {
            "mval/l" => "meq/l",
            "mu/l" => "miu/l",
            "uu/ml" => "uiu/ml",
            "iu/l" => "u/l",
            "percent" or "%hb" => "%",
            "ml/min" or "ml/min/1.73m" or "ml/min/1.73" => "ml/min/1.73m2",
            var other => other,
        };
    }

    public static bool AreSame(string a, string b) => Key(a) == Key(b);
}

/// <summary>A unit of one analyte: the value in the analyte's first unit is <c>Factor × value + Plus</c>.</summary>
public sealed record LabUnit(string Text, decimal Factor, decimal Plus)
{
    /// <summary>The LOINC code of the test when it is measured in this unit: moles and mass have codes of their own. Null: none is sure.</summary>
    public string? Loinc { get; init; }

    public decimal ToFirst(decimal amount) => (amount * Factor) + Plus;

    public decimal FromFirst(decimal amount) => (amount - Plus) / Factor;
}
