namespace Vastus.Core.Medicines;

/// <summary>What labels say, in plain words.</summary>
public static class LabelWords
{
    private const decimal Hour = 1m / 24;

    /// <summary>Such as <c>about 1 in 100 to 1 in 10 people</c>.</summary>
    public static string Of(LabelFrequency frequency) => frequency switch
    {
        LabelFrequency.VeryCommon => "1 in 10 people, or more",
        LabelFrequency.Common => "about 1 in 100 to 1 in 10 people",
        LabelFrequency.Uncommon => "about 1 in 1,000 to 1 in 100 people",
        LabelFrequency.Rare => "about 1 in 10,000 to 1 in 1,000 people",
        LabelFrequency.VeryRare => "fewer than 1 in 10,000 people",
        LabelFrequency.Unknown => "how often is not known",
        _ => throw new ArgumentOutOfRangeException(nameof(frequency)),
    };

    /// <summary>Such as <c>between a day and 6 weeks</c>.</summary>
    public static string Of(OnsetDays onset) => $"between {Span(onset.Least)} and {Span(onset.Most)}";

    private static string Span(decimal days) => days switch
    {
        < Hour => "some minutes",
        < 0.1m => "an hour",
        < 0.5m => "some hours",
        < 1 => "half a day",
        1 => "a day",
        7 => "a week",
        < 14 => Many(days, "day"),
        < 70 => Many(Math.Round(days / 7), "week"),
        < 365 => Many(Math.Round(days / 30), "month"),
        365 => "a year",
        _ => Many(Math.Round(days / 365), "year"),
    };

    private static string Many(decimal count, string unit) => Plural.Of((int)Math.Round(count), unit);
}
