namespace Vastus.Core.Medicines.Stimulants;

/// <summary>What else of a person's medicines stimulates, or changes what caffeine does.</summary>
/// <param name="Stimulating">Those taken, and those of which a dose was taken in the last two days; without caffeine itself.</param>
/// <param name="WithCaffeine">Those that act, with which caffeine stays longer or does more.</param>
/// <param name="Pairs">Dangerous pairs in which a stimulant takes part, the most urgent first.</param>
public sealed record OtherStimulants(
    IReadOnlyList<MedicineOnList> Stimulating, IReadOnlyList<MedicineOnList> WithCaffeine, IReadOnlyList<PairOnList> Pairs)
{
    private const string Caffeine = "caffeine";

    private static readonly Duration Lately = Duration.FromDays(2);

    /// <param name="knowledge">What stimulates.</param>
    /// <param name="medicines">All that is known of medicines.</param>
    /// <param name="list">The person's.</param>
    /// <param name="hasCaffeine">Caffeine was taken lately, however it was logged.</param>
    public static OtherStimulants Of(StimulantKnowledge knowledge, MedicineKnowledge medicines, MedicineList list, bool hasCaffeine)
    {
        var caffeine = hasCaffeine ? medicines.Find(Caffeine) : null;
        var pairs = medicines.ToTell([.. list.Acting, .. caffeine is null ? [] : new[] { caffeine }]);
        return new(
            [.. list.All.Where(row => row.Known is { } known && Stimulates(known) && known.Slug is not Caffeine && IsTaken(row, list.Now))],
            [.. list.All.Where(row => row.Known is { } known && knowledge.Careful.Medicines.Contains(known.Slug) && row.ActsAt(list.Now))],
            [.. pairs.Where(pair => !pair.Pair.IsOfOne && pair.Medicines.Any(Stimulates))]);

        bool Stimulates(KnownMedicine known) => knowledge.Classes.Contains(known.Class.Id);
    }

    private static bool IsTaken(MedicineOnList row, Instant now) =>
        row.State is MedicineState.Taken || row.LastTaken?.At.ToInstant() > now - Lately;
}
