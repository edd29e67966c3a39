namespace Vastus.Core.Relief;

/// <summary>Fits measures to one person, one place and one position.</summary>
internal sealed class GuidePerson(
    ReliefKnowledge knowledge, Muscle? where, Position position, IReadOnlySet<string> yes, IReadOnlySet<string> no)
{
    /// <summary>A measure is one step, or is left out; the stretch is one of either for each stretch of the muscle.</summary>
    public IEnumerable<(GuideStep? Step, LeftOut? LeftOut)> Offers(Measure measure) => measure.Id is ReliefKnowledge.StretchMeasure
        ? (where?.Stretches ?? []).Select(knowledge.Stretch).OfType<Stretch>().Select(stretch => Offer(measure, stretch))
        : [Offer(measure, null)];

    private (GuideStep? Step, LeftOut? LeftOut) Offer(Measure measure, Stretch? stretch)
    {
        List<string> notWhen = [.. measure.NotWhen.Concat(stretch?.NotWhen ?? []).Distinct()];
        List<string> why =
        [
            .. where?.LeaveOut.Where(l => l.Measure == measure.Id).Select(l => l.Why) ?? [],
            .. notWhen.Where(yes.Contains).Select(id => $"Not with {TextOf(id)}."),
        ];
        if (why is not [])
            return (null, new(stretch?.Id ?? measure.Id, stretch?.Name ?? measure.Name, why));

        List<Change> changes = [.. measure.Changes.Concat(stretch?.Changes ?? []).Where(c => c.When.Any(yes.Contains))];
        var version = stretch is null ? null : Version(stretch);
        return (new(
            measure, stretch, [.. changes.Select(c => c.Say)],
            changes.Find(c => c.Steps is not [])?.Steps ?? version?.Steps ?? StepsOf(measure),
            [.. measure.Caution.Concat(stretch?.Caution ?? [])],
            [.. notWhen.Where(id => !no.Contains(id) && !IsAsked(id)).Select(TextOf)],
            stretch?.Timing ?? measure.Timing,
            version?.Picture ?? measure.Picture), null);
    }

    private StretchVersion Version(Stretch stretch) =>
        position is Position.Bed || (stretch.Up.Standing && !ReliefGuide.MayStand(yes)) ? stretch.Bed : stretch.Up;

    private IReadOnlyList<string> StepsOf(Measure measure)
    {
        if (measure.Id is ReliefKnowledge.OppositeMeasure && where?.Opposite is { } opposite)
            return [opposite, .. measure.Steps.Skip(1)];
        return position switch
        {
            Position.Bed when measure.BedSteps is not [] => measure.BedSteps,
            Position.Standing when measure.MovingSteps is not [] => measure.MovingSteps,
            _ => measure.Steps,
        };
    }

    /// <summary>The safety questions come before the guide, so that they need not be said again with each step.</summary>
    private bool IsAsked(string id) => knowledge.SafetyQuestions.Any(q => q.Finding == id);

    private string TextOf(string id) =>
        knowledge.Condition(id)?.Text ?? knowledge.SafetyQuestions.First(q => q.Finding == id).Text;
}
