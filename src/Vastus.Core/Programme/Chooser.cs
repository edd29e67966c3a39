namespace Vastus.Core.Programme;

/// <summary>Picks exercises that suit one person.</summary>
internal sealed class Chooser(ProgrammeKnowledge knowledge, ProgrammeIntake intake, IReadOnlyList<Fit> fits)
{
    private readonly Dictionary<string, Fit> byId = fits.ToDictionary(fit => fit.Exercise.Id, StringComparer.Ordinal);

    /// <summary>Those of the list that suit, and for each that does not the best of its gentler ones.</summary>
    public IReadOnlyList<Choice> Listed(IEnumerable<string> ids)
    {
        List<Choice> choices = [];
        foreach (var fit in ids.Select(id => byId[id]))
        {
            if ((fit.Suits ? fit : Gentler(fit.Exercise)) is { } found && choices.TrueForAll(c => c.Fit != found))
                choices.Add(new(found, found == fit ? null : fit.Exercise, Reason(found, fit)));
        }

        return choices;
    }

    /// <summary>What the person would rather do takes the place of what was offered, if it suits.</summary>
    public IReadOnlyList<Choice> Swapped(IReadOnlyList<Choice> chosen) =>
    [
        .. chosen.Select(choice =>
                intake.Swaps.TryGetValue(choice.Exercise.Id, out var wanted) && byId.TryGetValue(wanted, out var fit) && fit.Suits
                && SwapsWith(choice.Exercise, fit.Exercise)
                    ? new Choice(fit, choice.Exercise, $"{fit.Exercise.Why} You chose it instead of “{choice.Exercise.Name}”.") { IsWish = true }
                    : choice)
            .DistinctBy(choice => choice.Exercise.Id),
    ];

    /// <summary>Whether one may take the other's place: for the same muscles, or for none in particular, and of the same type.</summary>
    public static bool SwapsWith(Exercise one, Exercise other) =>
        one != other && one.Type == other.Type && (one.Groups is [] || one.Groups.Intersect(other.Groups).Any());

    /// <summary>One for each muscle group that has no strength exercise yet and could have one.</summary>
    public IEnumerable<Choice> ForMissingGroups(IReadOnlyList<Choice> chosen, Seeded random)
    {
        List<Choice> added = [];
        foreach (var group in knowledge.Groups.Where(g => !chosen.Any(c => Strengthens(c.Exercise, g.Id))))
        {
            if (added.Exists(c => Strengthens(c.Exercise, group.Id)) || Any(e => Strengthens(e, group.Id), [.. chosen, .. added], random) is not { } fit)
                continue;
            added.Add(new(fit, null, $"It keeps the balance: {group.Name.ToLowerInvariant()}."));
        }

        return added;
    }

    /// <summary>One more for a wish that goes beyond the starter weeks.</summary>
    public IEnumerable<Choice> ForGoals(IReadOnlyList<Choice> chosen, Seeded random)
    {
        if (intake.Goals.Contains(Goal.Steadier) && Any(e => e.Type is ExerciseType.Balance, chosen, random) is { } balance)
            yield return new(balance, null, "You want to stand more steadily.");
        if (intake.Goals.Contains(Goal.Stronger) && Any(e => Strengthens(e, "quadriceps") && e.Levels.All(d => d.Needs is []), chosen, random) is { } strong)
            yield return new(strong, null, "You want to get stronger.");
    }

    /// <summary>For muscles that spasm or hurt, and for who wants to be more supple.</summary>
    public IEnumerable<Choice> MoreStretches(IReadOnlyList<Choice> chosen)
    {
        List<Choice> added = [];
        foreach (var group in knowledge.Groups.Where(g => intake.Sore.Contains(g.Id) || intake.Goals.Contains(Goal.Suppler)))
        {
            if (chosen.Concat(added).Any(c => c.Exercise.IsStretch && c.Exercise.Groups.Contains(group.Id)))
                continue;
            if (fits.FirstOrDefault(f => f.Suits && f.Exercise.IsStretch && f.Exercise.Groups.Contains(group.Id)) is { } fit)
                added.Add(new(fit, null, intake.Sore.Contains(group.Id) ? "This is where it troubles you." : "You want to be more supple."));
        }

        return added;
    }

    private Fit? Any(Func<Exercise, bool> wanted, IReadOnlyList<Choice> chosen, Seeded random)
    {
        var possible = fits.Where(f => f.Suits && wanted(f.Exercise) && chosen.All(c => c.Fit != f)).ToArray();
        return possible is [] ? null : random.Pick<Fit>(possible);
    }

    /// <summary>The first gentler one that suits, or a gentler one of these.</summary>
    private Fit? Gentler(Exercise exercise, int depth = 0) =>
        exercise.Gentler.Select(id => byId[id]).FirstOrDefault(fit => fit.Suits)
        ?? (depth < 3 ? exercise.Gentler.Select(id => Gentler(byId[id].Exercise, depth + 1)).FirstOrDefault(fit => fit is not null) : null);

    private static bool Strengthens(Exercise exercise, string group) =>
        exercise.Type is ExerciseType.Strength && exercise.Groups.Contains(group);

    private static string Reason(Fit found, Fit listed) => found == listed
        ? found.Exercise.Why
        : $"{found.Exercise.Why} It takes the place of “{listed.Exercise.Name}”. {listed.WhyNot[0]}";
}
