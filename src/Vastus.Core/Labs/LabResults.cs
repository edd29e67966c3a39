using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Profile;

namespace Vastus.Core.Labs;

/// <summary>All blood results of a person, read.</summary>
/// <param name="All">Newest first; what is worked out stands after what it is worked out from.</param>
public sealed record LabResults(IReadOnlyList<LabResult> All)
{
    private const decimal MgPerDl = 88.4m;

    private static readonly Duration OwnWithin = Duration.FromDays(366);

    private const int Adult = 18;

    /// <summary>The latest of each analyte; those that nobody knows by their names.</summary>
    public IReadOnlyList<LabResult> Latest => [.. All.DistinctBy(KeyOf)];

    /// <summary>The first of each analyte, in the order in which they came.</summary>
    public IReadOnlyList<LabResult> Places => [.. All.Reverse().DistinctBy(KeyOf)];

    /// <summary>Of the same analyte, newest first.</summary>
    public IReadOnlyList<LabResult> Like(LabResult result) => [.. All.Where(other => KeyOf(other) == KeyOf(result))];

    /// <param name="entries">In any order; what is no blood result is passed over.</param>
    /// <param name="profile">On whom some ranges depend.</param>
    public static LabResults Of(IEnumerable<Entry> entries, Profile.Profile profile)
    {
        List<LabResult> read = [.. entries.Where(entry => entry.What is Lab).OrderByDescending(entry => entry, Entry.ByInstant).Select(entry => One(entry, profile))];
        var albumins = read.Where(result => result is { Analyte.Id: "albumin", Comparator: null, Value: { } value } && LabFormulas.Albumin.Contains(value))
            .DistinctBy(result => result.Entry.Day).ToDictionary(result => result.Entry.Day, result => result.Value!.Value);
        List<LabResult> all = [];
        foreach (var result in read)
        {
            var albumin = albumins.TryGetValue(result.Entry.Day, out var there) ? there : (decimal?)null;
            var made = WorkedOut(result, albumin, read, profile);
            all.Add(result with
            {
                OwnBefore = read.Where(other => other != result && other is { Comparator: null, Value: not null } && KeyOf(other) == KeyOf(result)
                    && other.At.ToInstant() < result.At.ToInstant() && result.At.ToInstant() - other.At.ToInstant() <= OwnWithin).Min(other => other.Value),
                IsAdjusted = made?.Analyte!.Id is "calcium-adjusted" || read.Exists(other => other.Analyte?.Id is "calcium-adjusted" && other.Entry.Day == result.Entry.Day),
            });
            if (made is not null)
                all.Add(made);
        }

        return new(all);
    }

    private static string KeyOf(LabResult result) => result.Analyte?.Id ?? result.Name.ToUpperInvariant();

    private static LabResult One(Entry entry, Profile.Profile profile)
    {
        var lab = (Lab)entry.What;
        var analyte = LabKnowledge.Embedded.Find(lab.Name!);
        var unit = analyte?.Unit(lab.Unit);
        var (low, high) = (Number.Parse(lab.Details["low"]), Number.Parse(lab.Details["high"]));
        var comparator = lab.Details["comparator"] is "<" or "<=" or ">" or ">=" ? lab.Details["comparator"] : null;
        var result = new LabResult(
            entry, analyte, analyte?.Name ?? EntryWords.Plain(lab.Name!, capital: true), lab.Amount, lab.Unit, unit?.ToFirst(lab.Amount), comparator,
            low, high, LabRangeFrom.Printed, false);
        return low is not null || high is not null ? result : WithUsualRange(result, unit, profile);
    }

    private static LabResult WithUsualRange(LabResult result, LabUnit? unit, Profile.Profile person) => (result.Analyte, unit) switch
    {
        ({ }, { }) when person.Pregnant is true || result.Entry.Day.Year - person.BirthYear <= Adult => result with { RangeFrom = LabRangeFrom.NotForPerson },
        ({ } analyte, { } printed) when analyte.RangeFor(person.Sex) is { } range => result with
        {
            Low = range.Low is { } low ? printed.FromFirst(low) : null,
            High = range.High is { } high ? printed.FromFirst(high) : null,
            RangeFrom = LabRangeFrom.Usual,
        },
        ({ }, { }) => result with { RangeFrom = LabRangeFrom.DependsOnSex },
        _ => result with { RangeFrom = LabRangeFrom.None },
    };

    /// <returns>Null: nothing follows from it, or what follows was measured on the same day.</returns>
    private static LabResult? WorkedOut(LabResult from, decimal? albumin, List<LabResult> all, Profile.Profile profile)
    {
        if (from is { Analyte.Id: "calcium", Value: { } total, Comparator: null } && albumin is { } grams && !IsMeasured("calcium-adjusted"))
            return Made("calcium-adjusted", LabFormulas.AdjustedCalcium(total, grams), from.Unit);
        if (from is { Analyte.Id: "creatinine", Value: > 0 and var micromoles, Comparator: null } && !IsMeasured("egfr")
            && profile is { BirthYear: { } born, Sex: { } sex, Pregnant: not true }
            && LabFormulas.Egfr((double)(micromoles / MgPerDl), from.Entry.Day.Year - born, sex) is { } egfr)
        {
            return Made("egfr", (decimal)Math.Round(egfr), LabKnowledge.Embedded.Find("egfr")!.First.Text);
        }

        return null;

        bool IsMeasured(string id) => all.Exists(other => other.Analyte?.Id == id && other.Entry.Day == from.Entry.Day);

        LabResult Made(string id, decimal value, string unit)
        {
            var analyte = LabKnowledge.Embedded.Find(id)!;
            var printed = analyte.Unit(unit) ?? analyte.First;
            var made = new LabResult(from.Entry, analyte, analyte.Name, decimal.Round(printed.FromFirst(value), 2), printed.Text, value, null, null, null, LabRangeFrom.None, true);
            return WithUsualRange(made, printed, profile);
        }
    }
}
