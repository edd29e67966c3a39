using Vastus.Core.Diary;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Profile;

/// <summary>A profile as the settings that are kept: a name and a word each, absent when not said.</summary>
public static class ProfileSettings
{
    /// <summary>Reads what is kept; a setting that is absent or no longer understood counts as not said.</summary>
    public static Profile Read(IReadOnlyDictionary<string, string> settings, DateTimeZone zoneUnlessSaid)
    {
        return new()
        {
            Name = settings.GetValueOrDefault("name"),
            Zone = Get("zone") is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? zoneUnlessSaid : zoneUnlessSaid,
            FluidUnit = Words<FluidUnit>.Parse(Get("fluid-unit")) ?? default,
            TemperatureUnit = Words<TemperatureUnit>.Parse(Get("temperature-unit")) ?? default,
            BirthYear = Number.Parse(Get("birth-year")) is { } year ? (int)year : null,
            Sex = Words<Sex>.Parse(Get("sex")),
            Pregnant = YesNo("pregnant"),
            Breastfeeding = YesNo("breastfeeding"),
            WeightKg = Number.Parse(Get("weight-kg")),
            RestDays = Get("rest-days") is { } days ? RestDays.Parse(days) ?? RestDays.Weekend : RestDays.Weekend,
        };

        string? Get(string name) => settings.GetValueOrDefault(name);
        bool? YesNo(string name) => Get(name) switch { "yes" => true, "no" => false, _ => null };
    }

    /// <summary>What is to be kept. Null: not said, so nothing is kept.</summary>
    public static IReadOnlyDictionary<string, string?> Write(Profile profile) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["name"] = profile.Name,
        ["zone"] = profile.Zone.Id,
        ["fluid-unit"] = Words<FluidUnit>.Of(profile.FluidUnit),
        ["temperature-unit"] = Words<TemperatureUnit>.Of(profile.TemperatureUnit),
        ["birth-year"] = profile.BirthYear?.ToString(),
        ["sex"] = profile.Sex is { } sex ? Words<Sex>.Of(sex) : null,
        ["pregnant"] = YesOrNo(profile.Pregnant),
        ["breastfeeding"] = YesOrNo(profile.Breastfeeding),
        ["weight-kg"] = profile.WeightKg is { } weight ? Number.Text(weight) : null,
        ["rest-days"] = profile.RestDays.ToString(),
    };

    private static string? YesOrNo(bool? said) => said switch { true => "yes", false => "no", null => null };
}
