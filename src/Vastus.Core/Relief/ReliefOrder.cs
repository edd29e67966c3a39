using System.Globalization;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Relief;

/// <summary>Puts first what has eased this person's spasms fastest, with an honest amount of trying, and shortens the list.</summary>
/// <remarks>
/// Only the order changes: what is left out stays out, and stopping and resting stays first. Each step draws a rate
/// from what is believed of it, so that what is little known is tried now and then (Thompson sampling).
/// </remarks>
public static class ReliefOrder
{
    /// <summary>Before so many trials the order is that of the evidence.</summary>
    private const int TrialsLeast = 6;

    /// <summary>So many steps, after the rest, are offered one after the other; the others are there for who wants more.</summary>
    private const int Offered = 4;

    private const string Rest = "RM-01";

    /// <param name="plan">What is safe for this person.</param>
    /// <param name="trials">All of this person's, oldest first.</param>
    /// <param name="seed">The same seed gives the same order.</param>
    public static GuidePlan Of(GuidePlan plan, IReadOnlyList<ReliefTrial> trials, ulong seed)
    {
        if (trials.Count < TrialsLeast || plan.IsUrgent)
            return plan;
        var random = new Seeded(seed);
        var ofStep = trials.ToLookup(trial => trial.Step, StringComparer.Ordinal);
        var told = plan.Steps.Select(step => step with { Experience = Words(Trials(step)) }).ToList();
        // Every step draws, in the order of the plan, so that the draw of one does not depend on where another is.
        var drawn = told.Where(step => step.Part is GuidePart.Now && step.Measure.Id is not Rest)
            .Select(step => (Step: step, Rate: EaseRate.Of(step, Trials(step)).Draw(random), Worse: MadeWorse(Trials(step))))
            .OrderBy(it => it.Worse).ThenByDescending(it => it.Rate).Select(it => it.Step).ToList();
        return plan with
        {
            Steps =
            [
                .. told.Where(step => step.Measure.Id is Rest), .. drawn.Take(Offered),
                .. drawn.Skip(Offered).Select(step => step with { Part = GuidePart.Also }),
                .. told.Where(step => step.Part is not GuidePart.Now && step.Measure.Id is not Rest),
            ],
        };

        List<ReliefTrial> Trials(GuideStep step) => [.. ofStep[step.Id].Concat(ofStep[step.Measure.Word])];
    }

    /// <summary>More often worse than better.</summary>
    private static bool MadeWorse(IReadOnlyList<ReliefTrial> trials) =>
        trials.Count(t => t.Effect is ReliefEffect.Worse) > trials.Count(t => t.Effect is ReliefEffect.Full or ReliefEffect.Some);

    private static string Words(IReadOnlyList<ReliefTrial> trials)
    {
        if (trials is [])
            return "You have not tried this yet.";
        if (MadeWorse(trials))
            return "It made it worse before, so it comes last.";
        var eased = trials.Where(t => t.Effect is ReliefEffect.Full).ToList();
        if (eased is [])
            return trials.Any(t => t.Effect is ReliefEffect.Some) ? "It helped a bit before." : "It has not helped you so far.";
        var minutes = eased.Select(t => t.Minutes).OfType<double>().Order().ToList();
        var usually = minutes is [] ? "" : $", usually within {Plural.Of(Math.Max(1, (int)Math.Ceiling(minutes[minutes.Count / 2])), "minute")}";
        return string.Create(CultureInfo.InvariantCulture, $"It eased {eased.Count} of the {trials.Count} times you tried it{usually}.");
    }
}
