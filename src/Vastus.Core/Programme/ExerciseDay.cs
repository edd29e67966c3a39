using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Programme;

/// <summary>One exercise on one local day, as it was logged.</summary>
public sealed record ExerciseDay(LocalDate Day, string Exercise, IReadOnlyList<DoneSet> Sets)
{
    /// <summary>The worst, 0 to 10. Null: not said.</summary>
    public int? Pain => Sets.Max(set => set.Pain);

    /// <summary>The hardest, 0 to 10. Null: not said.</summary>
    public int? Effort => Sets.Max(set => set.Effort);

    public bool Cramp => Sets.Any(set => set.Cramp);

    public bool FormBroke => Sets.Any(set => set.FormBroke);

    /// <summary>Whether so many sets of so much were done, on each side where there are two.</summary>
    public bool Reaches(int sets, int count, bool eachLeg)
    {
        return eachLeg && Sets.Any(set => set.Side is Side.Left or Side.Right)
            ? Full(Side.Left) >= sets && Full(Side.Right) >= sets
            : Sets.Count(set => set.Amount >= count) >= sets;

        int Full(Side side) => Sets.Count(set => (set.Side == side || set.Side is Side.Both or null) && set.Amount >= count);
    }
}

/// <summary>One set.</summary>
/// <param name="Amount">Repetitions, or seconds.</param>
/// <param name="Kg">What was carried. Null: not said.</param>
public sealed record DoneSet(OffsetDateTime At, decimal Amount, bool InSeconds, decimal? Kg, int? Pain, int? Effort, bool Cramp, bool FormBroke, Side? Side)
{
    /// <param name="effort">Of the whole session. Null: not said.</param>
    internal static DoneSet Of(Entry entry, ExerciseSet set, int? effort) => new(
        entry.At, set.Amount, set.Unit is "s", Number.Parse(set.Details["load"]), Points(set.Details["pain"]), Points(set.Details["effort"]) ?? effort,
        set.Details["cramp"] is "yes", set.Details["form"] is "broke", set.Side);

    private static int? Points(string? text) => Number.Parse(text) is { } points and >= 0 and <= 10 ? (int)points : null;
}
