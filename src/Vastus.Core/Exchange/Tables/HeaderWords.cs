using System.Text.RegularExpressions;

namespace Vastus.Core.Exchange.Tables;

/// <summary>The name of a column, taken apart: <c>Water (ml)</c> is <c>water</c> in <c>mL</c>.</summary>
/// <param name="Name">In small letters, without the unit, words parted by one space.</param>
/// <param name="Unit">As the diary writes it. Empty: none, or none that the diary knows.</param>
internal sealed partial record HeaderWords(string Name, string Unit)
{
    public static HeaderWords Of(string header)
    {
        var words = header.ToLowerInvariant().Replace('_', ' ').Replace('\u03bc', 'µ');
        if (Bracketed().Match(words) is { Success: true } bracketed)
            return new(Spaced(words[..bracketed.Index]), UnitOf(bracketed.Groups["unit"].Value));
        if (Last().Match(words) is { Success: true } last && UnitOf(last.Groups["unit"].Value) is { Length: > 0 } unit)
            return new(Spaced(words[..last.Index]), unit);
        return new(Spaced(words), "");
    }

    public bool Has(params ReadOnlySpan<string> any)
    {
        foreach (var word in any)
        {
            if ($" {Name} ".Contains($" {word} ", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string Spaced(string words) => string.Join(' ', NotAWord().Split(words).Where(word => word is not ""));

    /// <returns>Empty: not one that the diary knows.</returns>
    public static string UnitOf(string text) => text.Trim().TrimEnd('.').ToLowerInvariant() switch
    {
        "ml" or "milliliter" or "millilitre" or "milliliters" or "millilitres" => "mL",
        "l" or "liter" or "litre" or "liters" or "litres" => "L",
        "fl oz" or "fl. oz" or "floz" or "oz" or "fl-oz" or "fluid ounces" or "ounces" => "fl-oz",
        "cup" or "cups" => "cup",
        "mg" => "mg",
        "g" or "gram" or "grams" => "g",
        "µg" or "ug" or "mcg" or "\u03bcg" => "ug",
        "iu" or "ie" or "i.u" => "IU",
        "h" or "hr" or "hrs" or "hour" or "hours" or "std" => "h",
        "min" or "mins" or "minute" or "minutes" or "m" => "min",
        "0-10" or "0 - 10" or "0–10" or "1-10" or "/10" or "out of 10" or "0 to 10" => "0-10",
        "count" or "number" => "count",
        "%" => "%",
        "kcal" or "kj" or "cal" => "kcal",
        _ => "",
    };

    [GeneratedRegex(@"[\(\[](?<unit>[^\(\)\[\]]{1,20})[\)\]]\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<=\S)[\s,]+(in\s+)?(?<unit>fl\.? ?oz|0 ?[-–] ?10|1-10|/10|[\p{L}µ]{1,12})\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Last();

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NotAWord();
}
