namespace Vastus.Core.Relief;

/// <summary>What to do about a spasm, step by step, for this person.</summary>
public static class ReliefGuide
{
    /// <summary>Conditions under which nobody should be asked to get up.</summary>
    public static readonly IReadOnlyList<string> CannotStand = ["cannot-bear-weight", "dizzy"];

    /// <param name="muscle">A site. Null, or one that is not known here: as "around the knee, not sure".</param>
    /// <param name="yes">Findings and conditions known to be true.</param>
    /// <param name="no">Known not to be true. Null: nothing is known; what is in neither set is unknown, which is not no.</param>
    /// <param name="absent">Steps whose thing is not at hand.</param>
    public static GuidePlan Plan(
        ReliefKnowledge knowledge, string? muscle, Position position, IReadOnlySet<string> yes, IReadOnlySet<string>? no = null,
        IReadOnlyList<string>? absent = null)
    {
        var urgent = knowledge.SafetyQuestions.Where(q => yes.Contains(q.Finding)).OrderBy(q => q.Urgency).ToList();
        if (urgent is not [])
            return new(urgent, [], [.. knowledge.Measures.Select(m => new LeftOut(m.Id, m.Name, ["Get advice first."]))]);

        var where = knowledge.Muscle(muscle) ?? knowledge.Muscle(ReliefKnowledge.NotSure);
        var person = new GuidePerson(knowledge, where, position, yes, no ?? new HashSet<string>());
        var offers = knowledge.Measures.SelectMany(person.Offers)
            .Select(o => o.Step is { Measure.Thing: { } thing } step && absent?.Contains(step.Id) is true
                ? (Step: (GuideStep?)null, LeftOut: new LeftOut(step.Id, step.Name, [$"There is nothing of this at hand: {thing}."]))
                : o)
            .ToList();
        return new([], [.. offers.Select(o => o.Step).OfType<GuideStep>()], [.. offers.Select(o => o.LeftOut).OfType<LeftOut>()]);
    }

    /// <summary>The conditions that could still change the plan for this place, in the order of the file.</summary>
    public static IReadOnlyList<Condition> Conditions(ReliefKnowledge knowledge, string? muscle)
    {
        var where = knowledge.Muscle(muscle) ?? knowledge.Muscle(ReliefKnowledge.NotSure);
        var stretches = knowledge.Stretches.Where(s => where?.Stretches.Contains(s.Id) is true).ToList();
        var measures = knowledge.Measures.Where(m => where?.LeaveOut.Any(l => l.Measure == m.Id) is not true).ToList();
        HashSet<string> ids =
        [
            .. measures.SelectMany(m => m.NotWhen.Concat(m.Changes.SelectMany(c => c.When))),
            .. stretches.SelectMany(s => s.NotWhen.Concat(s.Changes.SelectMany(c => c.When))),
        ];
        return [.. knowledge.Conditions.Where(c => ids.Contains(c.Id))];
    }

    internal static bool MayStand(IReadOnlySet<string> yes) => !CannotStand.Any(yes.Contains);
}
