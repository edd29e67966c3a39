namespace Vastus.Core.Triggers.Findings;

/// <summary>A finding in plain words: one claim a sentence, the spasms behind it, the range, and why it may be wrong (method, 8).</summary>
public static class FindingWords
{
    /// <param name="finding">Of any verdict.</param>
    /// <param name="settled">When a look settled it, in words such as "2 April 2026". Null: it is not settled yet.</param>
    public static string Of(Finding finding, string? settled = null) => finding.Verdict switch
    {
        Verdict.Insufficient => NotEnough(finding),
        Verdict.Unclear => Unclear(finding),
        Verdict.LittleOrNone => $"{Capital.Of(finding.Rule.Name)} makes little or no difference in your diary ({Range(finding.Estimate!, "between", "and")} times).",
        Verdict.Linked when finding.Cautions is [] => Linked(finding, settled),
        _ => Possible(finding),
    };

    /// <summary>The same in fewer words, to stand under the name of the exposure.</summary>
    public static string Brief(Finding finding, string? settled = null) => finding.Verdict switch
    {
        Verdict.Unclear => $"No clear link so far: {Likely(finding.Estimate!)}. Only a link of about {Ratio.Text(finding.SmallestVisible)} times or more would probably have shown by now.",
        Verdict.LittleOrNone => $"Little or no difference in your diary: {Likely(finding.Estimate!)}.",
        _ => Of(finding, settled),
    };

    /// <summary>How sure it is, in a sentence or two. Null: there is nothing to be sure of.</summary>
    public static string? Sure(Finding finding) => finding switch
    {
        { Verdict: Verdict.Insufficient } => null,
        { Verdict: Verdict.Linked, Cautions: [] } => "Fairly sure, though about one finding in ten is chance.",
        { Verdict: Verdict.Linked } => "Not very sure: it is only possible.",
        { Verdict: Verdict.LittleOrNone } => "Fairly sure: the whole range is close to just as often.",
        { Estimate: { NearLimit: not 1 } } => "Not sure: on its own it looks like a link, but where so much is looked for at once it may be chance.",
        _ => "Not sure: it may be less often, just as often or more often.",
    };

    /// <summary>Why an answer may be wrong, a sentence each.</summary>
    public static IReadOnlyList<string> Reasons(Finding finding) => [.. finding.Cautions.Select(caution => Reason(finding, caution))];

    /// <summary>How many of the spasms it would be about, if the link is causal. Null: see <see cref="Finding.Attributable"/>.</summary>
    public static string? Share(Finding finding)
    {
        if (finding is not { Attributable: { } share, Estimate: { } estimate })
            return null;
        return $"{Plural.Of(estimate.CasesUsed, "spasm")} could be judged, and {estimate.ExposedCases} of them came after it. If it is the reason, which a diary"
            + $" cannot show, about {Spasms(share.Best)} of the {estimate.CasesUsed} would not have come without it (range {Spasms(share.Low)} to {Spasms(share.High)})."
            + " Such numbers of several habits must not be added up.";

        int Spasms(double part) => (int)Math.Max(0, Math.Round(part * estimate.CasesUsed));
    }

    private static string NotEnough(Finding finding) =>
        $"Not enough data yet about {finding.Rule.Name}. You have logged {Plural.Of(finding.CasesKnown, "spasm")} with it known"
        + (finding.MoreSpasms is { } more
            ? $"; about {more} more would let a threefold link show."
            : finding.CasesUsed is 0 ? "." : ", and it was the same before every one of them and at the comparison times.");

    private static string Unclear(Finding finding) =>
        $"No clear link between {finding.Rule.Name} and your spasms so far. {Capital.Of(Range(finding.Estimate!, "between", "and"))} times as likely after it."
        + $" Only a link of about {Ratio.Text(finding.SmallestVisible)} times or more would probably have shown by now.";

    private static string Possible(Finding finding) =>
        $"Possible link: in your diary spasms were {More(finding)} likely after {finding.Rule.Name}. "
        + string.Join(' ', Reasons(finding).Select(reason => $"But {char.ToLowerInvariant(reason[0])}{reason[1..]}"))
        + " A small experiment could settle it.";

    private static string Linked(Finding finding, string? settled)
    {
        var estimate = finding.Estimate!;
        var headline = finding.RaisesRisk
            ? $"at least about {Ratio.Cautious(estimate.NearLimit)} times as likely"
            : $"at most about {Ratio.Cautious(estimate.NearLimit)} times as likely";
        return $"Linked in your diary: spasms were {headline} in the {finding.Rule.WindowHours} hours after {finding.Rule.Name}"
            + " as at comparable times without it"
            + $" (best estimate {Ratio.Text(estimate.OddsRatio)}, range {Range(estimate, "", "to").TrimStart()}; {Plural.Of(estimate.CasesUsed, "spasm")}"
            + $"{(settled is null ? "" : $", settled {settled}")}). This does not prove that {finding.Rule.Name} causes them.";
    }

    private static string Reason(Finding finding, Caution caution) => caution switch
    {
        Caution.ThinData => "There are few spasms behind this, and few spasms exaggerate.",
        Caution.LoggingDiffers => "You logged what came before differently for spasms than for ordinary times, which can mislead.",
        Caution.WrittenAfter => "Many of these entries were written after the spasm, which can mislead.",
        _ => $"{Capital.Of(finding.Rule.Name)} nearly always comes together with {string.Join(" and ", finding.Estimate!.TravelsWith.Select(rule => rule.Name))} in your diary; the diary cannot say which of the two matters.",
    };

    private static string Likely(Estimate estimate) => $"{Range(estimate, "between", "and")} times as likely after it";

    private static string More(Finding finding) => finding.RaisesRisk ? "more" : "less";

    private static string Range(Estimate estimate, string before, string between) =>
        $"{before} {Ratio.Text(estimate.Low)} {between} {Ratio.Text(estimate.High)}";
}
