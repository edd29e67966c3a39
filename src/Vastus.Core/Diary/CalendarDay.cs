using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Diary;

/// <summary>What one local day's square of the calendar says.</summary>
/// <param name="Spasms">How many were logged.</param>
/// <param name="Worst">The worst intensity of the day, 0 to 10. Null: no spasm, or none was rated.</param>
/// <param name="Logged">Whether anything at all was logged.</param>
/// <param name="CheckedIn">Whether there was a check-in.</param>
/// <param name="SpasmsKnown">Whether a check-in covers spasms, so that none logged means none.</param>
public sealed record CalendarDay(
    LocalDate Day, int Spasms, decimal? Worst, bool Logged, bool CheckedIn, bool SpasmsKnown)
{
    public static CalendarDay Of(LocalDate day, IEnumerable<Entry> entries)
    {
        var all = entries.ToList();
        var spasms = all.Select(e => e.What).OfType<Spasm>().ToList();
        var checkIns = all.Select(e => e.What).OfType<CheckIn>().ToList();
        return new(
            day, spasms.Count, spasms.Max(s => s.Intensity?.Points), all is not [], checkIns is not [],
            checkIns.Exists(c => c.Covers.Contains(Spasm.Word)));
    }

    /// <summary>The steps of colour: 1 to 4 for the worst intensity up to 3, 6, 8 and 10. Null: no spasm. Unrated counts as 2.</summary>
    public int? Shade => (Spasms, Worst) switch
    {
        (0, _) => null,
        (_, null) => 2,
        (_, <= 3) => 1,
        (_, <= 6) => 2,
        (_, <= 8) => 3,
        _ => 4,
    };

    /// <summary>In words, such as <c>2 spasms, worst 7; checked in</c>.</summary>
    public string Sentence
    {
        get
        {
            if (!Logged)
                return "nothing logged";
            var spasms = Spasms switch
            {
                0 => SpasmsKnown ? "no spasms" : "logged, no spasm written down",
                1 => "1 spasm",
                _ => $"{Spasms} spasms",
            };
            var worst = Worst is { } points ? $"{(Spasms is 1 ? "," : ", worst")} {Number.Text(points)}{(Spasms is 1 ? " of 10" : "")}" : "";
            return spasms + worst + (CheckedIn ? "; checked in" : "");
        }
    }
}
