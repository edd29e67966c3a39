using Vastus.Core.Profile;

namespace Vastus.Core.Intake;

/// <summary>How much of a nutrient a day is meant to hold, for one person.</summary>
/// <param name="From">In the nutrient's unit. Null: there is none to tell.</param>
/// <param name="To">The same, unless the group or what is not known of the person makes it a range.</param>
/// <param name="Rows">Where it stands. Empty: it is the person's own, or there is none.</param>
/// <param name="Unsaid">What the person would have to tell for one number: <c>age</c>, <c>sex</c>.</param>
/// <param name="AskBecause">Why only a clinician can name it, within a sentence. Empty: not so.</param>
/// <param name="IsOwn">Named by the person's clinician.</param>
public sealed record Target(
    decimal? From, decimal? To, IReadOnlyList<TargetRow> Rows, IReadOnlyList<string> Unsaid, IReadOnlyList<string> AskBecause, bool IsOwn)
{
    private static readonly Target None = new(null, null, [], [], [], false);

    /// <summary>Null: there is none.</summary>
    public TargetKind? Kind => Rows is [var row, ..] ? row.Kind : null;

    public static Target Of(NutrientFact nutrient, IntakePerson person, TargetTable table, IntakeKnowledge knowledge)
    {
        if (person.Settings.OwnTargets.TryGetValue(nutrient.Id, out var own))
            return None with { From = own, To = own, IsOwn = true };
        if (Reasons(nutrient.Id, person, knowledge) is { Count: > 0 } reasons)
            return None with { AskBecause = reasons };

        List<TargetRow> rows =
        [
            .. table.Rows.Where(row => !row.IsLimit && row.Nutrient == nutrient.Id && row.Authority == person.Settings.Authority)
                .Where(row => Who(person).Contains(row.Who) && Holds(row, person)),
        ];
        if (rows is [])
            return None;
        var (from, to) = (rows.Min(row => row.Amount), rows.Max(row => row.AmountTo ?? row.Amount));
        return None with { From = from, To = to, Rows = rows, Unsaid = Missing(person, rows) };
    }

    /// <summary>The most a day that is held to do no harm.</summary>
    /// <returns>The lowest of the rows that hold. Null: the authority has none for this person, or sets none.</returns>
    public static TargetRow? LimitOf(NutrientFact nutrient, IntakePerson person, TargetTable table) => table.Rows
        .Where(row => row.IsLimit && row.Amount is not null && row.Nutrient == nutrient.Id && row.Authority == person.Settings.Authority && Holds(row, person))
        .MinBy(row => row.Amount);

    private static IReadOnlyList<string> Reasons(string nutrient, IntakePerson person, IntakeKnowledge knowledge) =>
    [
        .. knowledge.Conditions.Where(condition => condition.Hides.Contains(nutrient) && person.Has([condition.Id])).Select(condition => condition.Text),
        .. knowledge.Medicines.Any(medicines => medicines.Hides.Contains(nutrient) && person.Takes(medicines.Classes, medicines.Names))
            ? ["a medicine on your list"]
            : Array.Empty<string>(),
    ];

    /// <summary>Who is pregnant and breastfeeding has both rows; who did not say the sex, those of women and men.</summary>
    private static IReadOnlyList<TargetWho> Who(IntakePerson person) => person switch
    {
        { Sex: Sex.Male } => [TargetWho.Men],
        { Pregnant: true, Breastfeeding: true } => [TargetWho.Pregnant, TargetWho.Breastfeeding],
        { Pregnant: true } => [TargetWho.Pregnant],
        { Breastfeeding: true } => [TargetWho.Breastfeeding],
        { Sex: Sex.Female } => [TargetWho.Women],
        _ => [TargetWho.Women, TargetWho.Men],
    };

    /// <summary>Without an age, all adults.</summary>
    private static bool Holds(TargetRow row, IntakePerson person) =>
        person.Ages is [] ? !(row.ToAge < Adult) : person.Ages.Any(row.Holds);

    private static IReadOnlyList<string> Missing(IntakePerson person, List<TargetRow> rows) =>
    [
        .. person.Ages is [] && rows.GroupBy(row => row.Who).Any(group => group.Select(row => row.Amount).Distinct().Count() > 1) ? ["age"] : Array.Empty<string>(),
        .. person.Sex is null && rows.Exists(row => row.Who is TargetWho.Men) && rows.Select(row => row.Amount).Distinct().Count() > 1 ? ["sex"] : Array.Empty<string>(),
    ];

    private const int Adult = 18;
}
