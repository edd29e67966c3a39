using System.Collections.Immutable;
using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Core.Profile;

namespace Vastus.Core.Intake;

/// <summary>The settings of food, drink and caffeine as a person typed them. Empty: not said.</summary>
/// <param name="Conditions">Ids, and <see cref="None"/>, with ; between them.</param>
/// <param name="OwnTargets">By nutrient; of water, in the person's unit.</param>
public sealed record IntakeSettingsForm(
    string Authority, string Conditions, ImmutableSortedDictionary<string, string> OwnTargets,
    string CaffeineStays, string Smokes, string Pill, string PregnancyWeek, string Bedtime)
{
    /// <summary>The answer that none of the conditions holds.</summary>
    public const string None = "none";

    private const decimal WaterMost = 10_000;
    private const decimal MineralMost = 10_000;
    private const decimal VitaminMost = 2_000;
    private const int PregnancyWeeksMost = 42;

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Those for which a clinician may name a target.</summary>
    public static IReadOnlyList<NutrientFact> Targeted { get; } =
        [.. IntakeKnowledge.Embedded.Nutrients.Where(nutrient => nutrient.Id is not ("caffeine" or "alcohol"))];

    public static IntakeSettingsForm Of(IntakeSettings settings, Profile.Profile person) => new(
        Words<Authority>.Of(settings.Authority),
        settings.Conditions switch { null => "", [] => None, var ids => string.Join(';', ids) },
        settings.OwnTargets.Select(own => KeyValuePair.Create(own.Key, Number.Text(InOunces(own.Key, person) ? Units.ToFluidOunces(own.Value) : own.Value))).ToImmutableSortedDictionary(),
        settings.CaffeineStays is { } stays ? Words<CaffeineStay>.Of(stays) : "",
        YesNo(settings.Smokes), YesNo(settings.Pill), settings.PregnancyWeek?.ToString() ?? "",
        settings.Bedtime is { } bedtime ? Time.Format(bedtime) : "");

    /// <summary>The name of a target's field.</summary>
    public static string Field(NutrientFact nutrient) => $"target-{nutrient.Id}";

    public Parsed<IntakeSettings> Parse(Profile.Profile person)
    {
        List<Problem> problems = [];
        string[] conditions = Conditions.Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (conditions.Contains(None) && conditions.Length > 1)
            problems.Add(new("conditions", "conditions.both", "both an illness and none of them is ticked", "tick what you have, or only the last line"));
        if (conditions.Any(id => id is not None && IntakeKnowledge.Embedded.Conditions.All(known => known.Id != id)))
            problems.Add(new("conditions", "conditions.unknown", "that is not in the list", "tick some of the list, or none"));
        var week = Number.Parse(PregnancyWeek.Trim());
        if (PregnancyWeek.Trim() is not "" && (week is not { } w || w != decimal.Truncate(w) || w is < 0 or > PregnancyWeeksMost))
            problems.Add(new("pregnancy-week", "pregnancy-week.range", "that is not a week of pregnancy", $"write a number from 0 to {PregnancyWeeksMost}, or leave it empty"));
        var bedtime = Time.Parse(Bedtime.Trim());
        if (Bedtime.Trim() is not "" && !bedtime.Success)
            problems.Add(new("bedtime", "bedtime.unreadable", "that is not a time", "write one such as 22:30, or leave it empty"));
        var targets = Targeted.Select(nutrient => (nutrient.Id, Amount: Target(nutrient, person, problems))).Where(own => own.Amount is not null)
            .ToImmutableSortedDictionary(own => own.Id, own => own.Amount!.Value);
        if (problems is not [])
            return problems;

        return new IntakeSettings
        {
            Authority = Words<Authority>.Parse(Authority) ?? default,
            Conditions = conditions is [] ? null : [.. conditions.Where(id => id is not None)],
            OwnTargets = targets,
            CaffeineStays = Words<CaffeineStay>.Parse(CaffeineStays),
            Smokes = Said(Smokes),
            Pill = Said(Pill),
            PregnancyWeek = (int?)week,
            Bedtime = Bedtime.Trim() is "" ? null : bedtime.Value,
        };
    }

    private decimal? Target(NutrientFact nutrient, Profile.Profile person, List<Problem> problems)
    {
        if (OwnTargets.GetValueOrDefault(nutrient.Id, "").Trim() is not { Length: > 0 } typed)
            return null;
        var inOunces = InOunces(nutrient.Id, person);
        var most = nutrient switch { { Id: Contents.Water } => WaterMost, { Unit: "mg" } when !nutrient.Id.StartsWith("vitamin", StringComparison.Ordinal) => MineralMost, _ => VitaminMost };
        if (Number.Parse(typed.Replace(',', '.')) is { } number && Math.Abs(number) < 1_000_000
            && (inOunces ? Units.FromFluidOunces(number) : number) is var amount && amount > 0 && amount <= most)
        {
            return amount;
        }

        problems.Add(new(
            Field(nutrient), "target.range", $"that cannot be a day's {(nutrient.Id is Contents.Water ? "water" : nutrient.Name)}",
            $"write a number up to {(inOunces ? $"{decimal.Truncate(Units.ToFluidOunces(most))} fl oz" : $"{most:#,0} {IntakeWords.Unit(nutrient)}")}, or leave it empty"));
        return null;
    }

    private static bool InOunces(string nutrient, Profile.Profile person) => nutrient is Contents.Water && person.FluidUnit is FluidUnit.FluidOunces;

    private static string YesNo(bool? said) => said switch { true => "yes", false => "no", null => "" };

    private static bool? Said(string typed) => typed switch { "yes" => true, "no" => false, _ => null };
}
