using Vastus.Core.Diary;
using Vastus.Core.Profile;

namespace Vastus.Core.Reports;

/// <summary>Whose report it is, of which days, and what it rests on.</summary>
/// <param name="Name">Null: not said.</param>
/// <param name="Who">Such as <c>woman, born 1971</c>. Null: nothing is said.</param>
/// <param name="Written">The day on which it was made.</param>
/// <param name="DiaryFrom">The first day of the diary. Null: it is empty.</param>
/// <param name="Days">The days of the scope that the diary reaches, up to today. Null: none.</param>
/// <param name="Logged">On how many of them anything was written down.</param>
public sealed record ReportHead(string? Name, string? Who, LocalDate Written, LocalDate? DiaryFrom, DateInterval? Days, int Logged)
{
    /// <summary>Such as <c>61 of 92 days logged</c>.</summary>
    public string Basis => Days is { } days ? $"{Logged} of {Plural.Of(days.Length, "day")} logged" : "nothing is logged in this time";

    public static ReportHead Of(ReportInput input, IReadOnlyList<Entry> within)
    {
        var (profile, today) = (input.Profile, input.Now.Date);
        var first = input.Diary is [] ? (LocalDate?)null : input.Diary.Min(entry => entry.Day);
        return new(
            profile.Name, Described(profile), today, first, DaysOf(input.Scope.Days, first, today), within.Select(entry => entry.Day).Distinct().Count());
    }

    /// <returns>The days of an interval on which there was a diary. Null: none.</returns>
    internal static DateInterval? DaysOf(DateInterval days, LocalDate? first, LocalDate today)
    {
        if (first is not { } begun)
            return null;
        var (from, to) = (LocalDate.Max(begun, days.Start), LocalDate.Min(today, days.End));
        return from <= to ? new(from, to) : null;
    }

    private static string? Described(Profile.Profile profile)
    {
        string?[] parts =
        [
            profile.Sex switch { Sex.Female => "woman", Sex.Male => "man", _ => null },
            profile.BirthYear is { } year ? $"born {year}" : null,
            profile.Pregnant is true ? "pregnant" : null,
            profile.Breastfeeding is true ? "breastfeeding" : null,
            profile.WeightKg is { } weight ? $"{Number.Text(weight)} kg" : null,
        ];
        return string.Join(", ", parts.OfType<string>()) is { Length: > 0 } who ? who : null;
    }
}
