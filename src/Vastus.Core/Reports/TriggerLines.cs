using Vastus.Core.Triggers.Findings;

namespace Vastus.Core.Reports;

internal static class TriggerLines
{
    public static IEnumerable<ReportLine> Of(TriggersReport triggers)
    {
        if (triggers.SettledOn is not { } settled)
        {
            yield return new(null, "Too early to tell: the first answer comes after four weeks of diary.");
            yield break;
        }

        foreach (var line in triggers.Found)
            yield return new(Capital.Of(line.Finding.Rule.Name), Found(line));
        if (!triggers.Found.Any())
            yield return new(null, "Nothing stands out so far.");
        yield return new(null, $"By the whole diary, settled {ReportSections.Day(settled)}; {Plural.Of(triggers.Cases, "spasm")} compared with other hours of the same person. Comes before, not causes.");
    }

    private static string Found(TriggerLine line)
    {
        var (often, bound) = line.Estimate.OddsRatio > 1 ? ("more often after it", "at least") : ("less often after it", "at most");
        return $"{often}, {bound} about {Ratio.Cautious(line.Estimate.NearLimit)} times as likely ({line.Word}; {line.Estimate.ExposedCases} of {Plural.Of(line.Estimate.CasesUsed, "spasm")}).";
    }
}
