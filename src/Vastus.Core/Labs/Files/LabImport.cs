using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triage.Visits;

namespace Vastus.Core.Labs.Files;

/// <summary>What would be added from a laboratory's file, and what has to be asked first.</summary>
/// <param name="Proposals">In the order of the file.</param>
/// <param name="Passed">What is left out, with the reason.</param>
public sealed record LabImport(IReadOnlyList<LabProposal> Proposals, IReadOnlyList<PassedOver> Passed)
{
    private const int UnitMost = 40;

    private static readonly Duration Ahead = Duration.FromDays(1);

    /// <summary>What is added as it stands.</summary>
    public IReadOnlyList<Entry> Entries => [.. Proposals.Select(proposal => proposal.Entry).OfType<Entry>()];

    /// <summary>What is added only after an answer.</summary>
    public IReadOnlyList<LabProposal> Questions => [.. Proposals.Where(proposal => proposal.Question is not null)];

    /// <param name="file">Without problems.</param>
    /// <param name="now">When it is added.</param>
    /// <param name="units">For the place of a proposal, the unit that the person says is meant. Of those not in it, nothing is added.</param>
    public static LabImport Of(LabFile file, Instant now, IReadOnlyDictionary<int, string> units)
    {
        List<LabProposal> proposals = [];
        List<PassedOver> passed = [.. file.Passed];
        Dictionary<string, long> seen = [];
        foreach (var row in file.Rows)
        {
            if (Analyte(row) is not { } analyte)
                passed.Add(new(row.Line, row.Name, "it is no test that is read here"));
            else if (row.At.ToInstant() > now + Ahead)
                passed.Add(new(row.Line, row.Name, "its day is still to come"));
            else
                proposals.Add(One(row, analyte, now, units.GetValueOrDefault(proposals.Count), seen));
        }

        return new(proposals, passed);
    }

    private static Analyte? Analyte(LabRow row) =>
        row.Loincs.Select(LabKnowledge.Embedded.ByLoinc).Concat(row.Names.Select(LabKnowledge.Embedded.Find)).FirstOrDefault(found => found is not null);

    private static LabProposal One(LabRow row, Analyte analyte, Instant now, string? chosen, Dictionary<string, long> seen)
    {
        var printed = new[] { row.Unit, row.UnitCode }.FirstOrDefault(text => text is not null && analyte.Unit(text) is not null) ?? row.Unit ?? "";
        var unit = chosen ?? printed;
        var question = LabPlausibility.Ask(analyte, row.Amount, unit);
        if (unit.Length > UnitMost || (question is { CanBeMeant: false } || (question is not null && chosen is null)))
            return new(row, analyte, null, LabPlausibility.Ask(analyte, row.Amount, printed) ?? question);

        // A range that was printed is in the unit that was printed.
        var hasRange = chosen is null || LabUnits.AreSame(chosen, printed) || row.Unit is null;
        var details = Details.None
            .Telling("low", hasRange && row.Low is { } low ? Number.Text(low) : null)
            .Telling("high", hasRange && row.High is { } high ? Number.Text(high) : null)
            .Telling("comparator", row.Comparator);
        var entry = new Entry(Guid.Empty, Moment.ToMilliseconds(row.At), new Lab(analyte.Id, row.Amount, unit) { Details = details });

        // By what it says, so that the same file again is the same entries.
        var digest = EntryId.Digest(entry);
        var key = Convert.ToHexString(digest);
        seen[key] = seen.GetValueOrDefault(key) + 1;
        return new(row, analyte, entry with { Id = EntryId.Of(digest, seen[key], row.At.ToInstant()), Recorded = now.WithOffset(row.At.Offset) }, null);
    }
}

/// <summary>One result of a file.</summary>
/// <param name="Entry">As it would be added. Null: something has to be asked first.</param>
/// <param name="Question">Null: nothing has to be asked.</param>
public sealed record LabProposal(LabRow Row, Analyte Analyte, Entry? Entry, LabQuestion? Question);
