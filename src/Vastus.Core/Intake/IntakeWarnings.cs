using Vastus.Core.Diary;
using Vastus.Core.Knowledge;
using Vastus.Core.Medicines.Stimulants;
using Vastus.Core.Today;

namespace Vastus.Core.Intake;

/// <summary>What is too much, or does not go with a condition or a medicine, on one day.</summary>
public static class IntakeWarnings
{
    /// <summary>What is taken within so long counts as taken at one time.</summary>
    private static readonly Duration AtOnce = Duration.FromHours(1);

    /// <param name="intake">Of the day.</param>
    /// <param name="diary">Of the day and the one before at least; windows that end on the day are looked at.</param>
    /// <param name="foods">In which food is looked up.</param>
    /// <param name="person">On that day.</param>
    /// <returns>Urgent ones first, each at most once.</returns>
    public static IReadOnlyList<IntakeWarning> Of(DayIntake intake, IReadOnlyList<Entry> diary, FoodTable foods, IntakePerson person)
    {
        List<IntakeWarning> all =
        [
            .. Drinks(intake.Day, diary, foods),
            .. Caffeine(intake.Day, diary, foods, person),
            .. intake.Nutrients.Where(row => row.Standing is IntakeStanding.OverLimit).Select(OverLimit),
            .. Cautions(intake, foods, person),
        ];
        return [.. all.OrderBy(warning => !warning.Urgent)];
    }

    private static IEnumerable<IntakeWarning> Drinks(LocalDate day, IReadOnlyList<Entry> diary, FoodTable foods)
    {
        var drunk = Taken.Of(diary, foods, Diary.Kinds.Fluid.Word);
        // Of several that are passed, the gravest says it all.
        var passed = IntakeKnowledge.Embedded.TooMuch
            .Select(limit => (Limit: limit, Most: Taken.MostWithin(drunk, day, Duration.FromHours(limit.Hours))))
            .Where(pair => pair.Most > pair.Limit.Amount || (pair.Limit.Urgent && pair.Most >= pair.Limit.Amount))
            .OrderByDescending(pair => pair.Limit.Urgent).ThenByDescending(pair => pair.Limit.Hours)
            .Take(1);
        return passed.Select(pair => new IntakeWarning(
            pair.Limit.Id, "A lot to drink", $"{Litres(pair.Most)} of drinks within {Plural.Of(pair.Limit.Hours, "hour")} are logged.", pair.Limit.Say, [],
            pair.Limit.Urgent, pair.Limit.Evidence, pair.Limit.Confidence, pair.Limit.Sources));
    }

    private static IEnumerable<IntakeWarning> Caffeine(LocalDate day, IReadOnlyList<Entry> diary, FoodTable foods, IntakePerson person)
    {
        var knowledge = StimulantKnowledge.Embedded;
        var limit = PersonLimit.Of(knowledge, person.Ages is [var youngest, ..] ? youngest : null, person.Sex, person.Pregnant, person.Breastfeeding, person.WeightKg);
        var doses = Taken.Of(diary, foods, "caffeine");
        var (inDay, atOnce) = (Taken.MostWithin(doses, day, Duration.FromHours(24)), Taken.MostWithin(doses, day, AtOnce));
        var by = limit.By[^1];
        if (inDay >= knowledge.Overdose.RapidMg)
        {
            yield return new(
                knowledge.Overdose.Id, "A very large amount of caffeine", $"{Number.Text(decimal.Round(inDay))} mg of caffeine within 24 hours are logged.",
                $"So much can be dangerous, above all if it was taken quickly. With {string.Join(", ", knowledge.Overdose.Signs.Take(4))} or {knowledge.Overdose.Signs[4]}, call for help now.",
                [], true, knowledge.Overdose.Evidence, knowledge.Overdose.Confidence, knowledge.Overdose.Sources);
        }
        else if (inDay > limit.DayMg)
        {
            yield return new(
                $"{by.Id}-day", "More caffeine than is held to be safe", $"{Number.Text(decimal.Round(inDay))} mg of caffeine within 24 hours are logged.",
                $"The limit {limit.Words} is {Number.Text(limit.DayMg.Value)} mg a day.", [], false, by.Evidence, by.Confidence, by.Sources);
        }
        else if (atOnce > limit.AtOnceMg)
        {
            yield return new(
                $"{by.Id}-once", "A lot of caffeine at one time", $"{Number.Text(decimal.Round(atOnce))} mg of caffeine within an hour are logged.",
                $"The limit {limit.Words} is {Number.Text(limit.AtOnceMg.Value)} mg at one time.", [], false, by.Evidence, by.Confidence, by.Sources);
        }

        if (doses.Count > 0 && knowledge.Careful.Medicines.Where(name => person.Takes([], [name])).ToList() is { Count: > 0 } careful)
        {
            yield return new(
                knowledge.Careful.Fact.Id, "Caffeine with a medicine of yours", "Caffeine is logged.", knowledge.Careful.Fact.Say, careful, false,
                knowledge.Careful.Fact.Evidence, knowledge.Careful.Fact.Confidence, knowledge.Careful.Fact.Sources);
        }
    }

    private static IntakeWarning OverLimit(NutrientDay row)
    {
        var (limit, unit) = (row.Limit!, row.Nutrient.Unit.Replace("ug", "µg", StringComparison.Ordinal));
        var what = limit.OnlySupplements ? $"{row.Nutrient.Name} from supplements" : row.Nutrient.Name;
        var limits = limit.Kind is TargetKind.ReduceAbove ? $"Above {limit.Amount:#,0.##} {unit} a day, having less is advised." : $"The upper limit for a day is {limit.Amount:#,0.##} {unit}.";
        return new(
            limit.Id, limit.Kind is TargetKind.ReduceAbove ? $"A lot of {LowerFirst(row.Nutrient.Name)}" : $"{row.Nutrient.Name} over the upper limit",
            $"{what}: {row.Limited:#,0.##} {unit} are logged.", limits, [], false,
            // The reference values are themselves the agreed answer; how sure the report is stands beside.
            EvidenceGrade.Moderate, limit.Confidence, [limit.Source]);
    }

    private static IEnumerable<IntakeWarning> Cautions(DayIntake intake, FoodTable foods, IntakePerson person)
    {
        var eaten = intake.Foods.Select(entry => foods.Find(entry.What.Name!)?.Id).OfType<string>().ToHashSet();
        var taken = intake.Supplements.Select(helping => helping.Nutrient).ToHashSet();
        foreach (var caution in IntakeKnowledge.Embedded.Cautions)
        {
            if (!caution.Nutrients.Any(taken.Contains) && !caution.Foods.Any(eaten.Contains))
                continue;
            IReadOnlyList<string> because =
            [
                .. IntakeKnowledge.Embedded.Conditions.Where(condition => caution.Conditions.Contains(condition.Id) && person.Has([condition.Id])).Select(condition => condition.Text),
                .. person.Takes(caution.Classes, caution.Names) ? ["a medicine on your list"] : Array.Empty<string>(),
            ];
            if (because is not [] || caution.Everyone)
            {
                yield return new(
                    caution.Id, caution.Title, caution.Nutrients is [] ? "It is logged." : "A supplement of it is logged.", caution.Say, because, false,
                    caution.Evidence, caution.Confidence, caution.Sources);
            }
        }
    }

    private static string Litres(decimal millilitres) => $"{Number.Text(decimal.Round(millilitres / 1000, 1))} litres";

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
