using System.Globalization;

namespace Vastus.Core.Triggers.Medicines;

/// <summary>What the diary says of one window of a medicine, in plain English (method, 8 and 9).</summary>
public static class MedicineWords
{
    /// <summary>To end every text about a medicine, without exception.</summary>
    public const string Last =
        "Do not stop or change a prescribed medicine on the strength of this diary; show it to your doctor or pharmacist.";

    /// <summary>What the comparison takes for granted; once on a page about medicines.</summary>
    public const string Assumption =
        "All hours between your first and last entry count, as if every spasm was logged even on days when nothing else was.";

    public static string Of(MedicineFinding finding) => $"{WithoutLast(finding)} {Last}";

    /// <summary>For several in a row: <see cref="Last"/> then stands once, after them.</summary>
    public static string WithoutLast(MedicineFinding finding) => string.Join(' ', Sentences(finding));

    private static IEnumerable<string> Sentences(MedicineFinding finding)
    {
        var when = When(finding.Window, finding.Medicine);
        if (finding is not { Effect: { } effect })
        {
            yield return $"Not enough data yet about the time {when}.";
            yield break;
        }

        var (best, low, high) = (Times(effect.Estimate), Times(effect.Low), Times(effect.High));
        if (finding.AlreadyUp)
            yield return $"Your spasms were already up before you started {finding.Medicine}: {best} times as likely as at other times (range {low} to {high}).";
        else if (finding.Verdict is MedicineVerdict.Linked)
        {
            var (near, bound) = effect.Estimate > 0 ? (effect.Low, "at least") : (effect.High, "at most");
            yield return $"{(finding.LoggingDiffers ? "Possible link" : "Linked")} in your diary: spasms were {bound} about {Times(near)} times as likely "
                + $"{when} as at other times (best estimate {best}, range {low} to {high}; {Plural.Of(finding.Cases, "spasm")}).";
            yield return "This does not prove that the medicine is behind it.";
        }
        else
            yield return $"No clear link between the time {when} and your spasms so far: between {low} and {high} times as likely as at other times ({Plural.Of(finding.Cases, "spasm")}).";

        if (finding.LoggingDiffers)
            yield return "But you logged that time much more, or much less, completely than other times, which can mislead.";
        yield return "Many other things may have changed at the same time.";
    }

    private static string When(RiskWindow window, string medicine) => window switch
    {
        RiskWindow.BeforeStart => $"in the two weeks before you started {medicine}",
        RiskWindow.First28Days => $"in the first 28 days on {medicine}",
        RiskWindow.AfterChange => $"in the 28 days after a new dose of {medicine}",
        RiskWindow.LaterOn => $"on {medicine}, after the first 28 days",
        RiskWindow.AfterStop => $"in the week after you stopped {medicine}",
        _ => throw new ArgumentOutOfRangeException(nameof(window)),
    };

    private static string Times(double log) => Math.Exp(log) is var ratio && ratio < 0.095
        ? ratio.ToString("0.##", CultureInfo.InvariantCulture) is "0" ? "0.01" : ratio.ToString("0.00", CultureInfo.InvariantCulture)
        : ratio.ToString("0.0", CultureInfo.InvariantCulture);
}
