using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Profile;

/// <summary>What a person told of himself or herself. All of it is optional; null: not said.</summary>
public sealed record Profile
{
    /// <summary>What to call the person.</summary>
    public string? Name { get; init; }

    /// <summary>The zone in which "today" is meant and new entries are made.</summary>
    public required DateTimeZone Zone { get; init; }

    public FluidUnit FluidUnit { get; init; }

    public TemperatureUnit TemperatureUnit { get; init; }

    public int? BirthYear { get; init; }

    public Sex? Sex { get; init; }

    public bool? Pregnant { get; init; }

    public bool? Breastfeeding { get; init; }

    /// <summary>Kilograms, 20 to 400.</summary>
    public decimal? WeightKg { get; init; }

    /// <summary>Hours on these days are compared with each other, and not with those of the other days.</summary>
    public RestDays RestDays { get; init; } = RestDays.Weekend;
}

public enum FluidUnit
{
    Millilitres,
    FluidOunces,
}

public enum TemperatureUnit
{
    Celsius,
    Fahrenheit,
}

public enum Sex
{
    Female,
    Male,
}
