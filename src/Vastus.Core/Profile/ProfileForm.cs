using Vastus.Core.Diary;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Profile;

/// <summary>The settings as a person typed them. Empty: not said.</summary>
/// <param name="RestDays">As <see cref="Triggers.Periods.RestDays.Parse"/> reads it. Empty: none, all days are alike.</param>
public sealed record ProfileForm(
    string Name, string Zone, string FluidUnit, string TemperatureUnit, string BirthYear, string Sex, string Pregnant, string Breastfeeding, string Weight,
    string WeightUnit, string RestDays)
{
    /// <summary>The lightest and heaviest weight that is taken, in kilograms.</summary>
    public static readonly AmountRange WeightRange = new("kg", 20, 400);

    public static ProfileForm Of(Profile profile) => new(
        profile.Name ?? "", profile.Zone.Id, Words<FluidUnit>.Of(profile.FluidUnit), Words<TemperatureUnit>.Of(profile.TemperatureUnit),
        profile.BirthYear?.ToString() ?? "", profile.Sex is { } sex ? Words<Sex>.Of(sex) : "",
        YesOrNo(profile.Pregnant), YesOrNo(profile.Breastfeeding),
        profile.WeightKg is { } kg ? Number.Text(InPounds(profile) ? Units.ToPounds(kg) : kg) : "", InPounds(profile) ? "lb" : "kg",
        profile.RestDays.ToString());

    private static string YesOrNo(bool? said) => said switch { true => "yes", false => "no", null => "" };

    private static bool? Said(string typed) => typed switch { "yes" => true, "no" => false, _ => null };

    /// <summary>Who drinks in fluid ounces weighs in pounds.</summary>
    private static bool InPounds(Profile profile) => profile.FluidUnit is Core.Profile.FluidUnit.FluidOunces;

    public Parsed<Profile> Parse(Instant now)
    {
        List<Problem> problems = [];
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone.Trim());
        if (zone is null)
            problems.Add(new("zone", "zone.unknown", "that time zone is not known", "choose one from the list"));
        if (Name.Trim().Length > 100 || Name.Any(char.IsControl))
            problems.Add(new("name", "name.long", "that name cannot be kept", "write at most 100 letters"));
        var thisYear = now.InUtc().Year;
        var year = Number.Parse(BirthYear.Trim());
        if (BirthYear.Trim() is not "" && (year is not { } y || y != decimal.Truncate(y) || y < thisYear - 120 || y > thisYear))
            problems.Add(new("birth-year", "birth-year.range", "that is not a year of birth", $"write a year from {thisYear - 120} to {thisYear}, or leave it empty"));
        var typed = Number.Parse(Weight.Trim().Replace(',', '.'));
        var kilograms = WeightUnit is "lb" && Math.Abs(typed ?? 0) < 1_000_000 ? Units.FromPounds(typed ?? 0) : typed;
        if (Weight.Trim() is not "" && (typed is null || kilograms is not { } kg || !WeightRange.Contains(kg)))
            problems.Add(new("weight", "weight.range", "that is not a weight", WeightUnit is "lb" ? "write 45 to 881 lb, or leave it empty" : "write 20 to 400 kg, or leave it empty"));
        var rest = Triggers.Periods.RestDays.Parse(RestDays);
        if (rest is null)
            problems.Add(new("rest-days", "rest-days.unknown", "that is not a day of the week", "tick some of the seven days, or none"));
        if (problems is not [])
            return problems;

        return new Profile
        {
            Name = Name.Trim() is "" ? null : Name.Trim(),
            Zone = zone!,
            FluidUnit = Words<FluidUnit>.Parse(FluidUnit) ?? default,
            TemperatureUnit = Words<TemperatureUnit>.Parse(TemperatureUnit) ?? default,
            BirthYear = (int?)year,
            Sex = Words<Sex>.Parse(Sex),
            Pregnant = Sex is "male" ? null : Said(Pregnant),
            Breastfeeding = Sex is "male" ? null : Said(Breastfeeding),
            WeightKg = Weight.Trim() is "" ? null : kilograms,
            RestDays = rest!.Value,
        };
    }
}
