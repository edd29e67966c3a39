using System.Collections.Immutable;

namespace Vastus.Core.Programme;

/// <summary>A programme made for one person: what comes in which weeks, and on which days.</summary>
/// <param name="Barred">Why there is no exercise at all for now, as parts of a sentence. Empty: there is.</param>
/// <param name="Blocks">In order; the last one goes on for good. Empty when barred.</param>
/// <param name="StrengthDays">At least two days apart, and three at most; they wrap round the week.</param>
/// <param name="LightDays">The other days on which there is time.</param>
/// <param name="Bedtime">Stretches for every evening; empty when fewer spasms are no goal or none of them suits.</param>
/// <param name="LeftOut">What does not suit, with the reasons.</param>
public sealed record ProgrammePlan(
    ProgrammeIntake Intake,
    IReadOnlyList<string> Barred,
    IReadOnlyList<ProgrammeBlock> Blocks,
    ImmutableSortedSet<IsoDayOfWeek> StrengthDays,
    ImmutableSortedSet<IsoDayOfWeek> LightDays,
    IReadOnlyList<Choice> Bedtime,
    IReadOnlyList<Fit> LeftOut)
{
    /// <summary>The strength days of a week are at most this many (position stand, PS-01).</summary>
    public const int MostStrengthDays = 3;

    /// <summary>Rest of the same muscles between strength days: 48 hours (PG-07).</summary>
    public const int DaysApart = 2;

    /// <param name="week">0 or more: weeks in which there was training.</param>
    /// <exception cref="ArgumentOutOfRangeException">Barred: a bug in the caller.</exception>
    public ProgrammeBlock Block(int week)
    {
        Must.Hold(Blocks is not [], "a barred programme has no weeks");
        var end = 0;
        return Blocks.FirstOrDefault(block => week < (end += block.From.Weeks)) ?? Blocks[^1];
    }

    /// <returns>Null: a day of rest.</returns>
    public SessionKind? KindOn(LocalDate day) =>
        Blocks is [] ? null
        : StrengthDays.Contains(day.DayOfWeek) ? SessionKind.Strength
        : LightDays.Contains(day.DayOfWeek) ? SessionKind.Light
        : null;
}

/// <summary>Some weeks, fitted to the person.</summary>
/// <param name="Exercises">In the order of a session.</param>
public sealed record ProgrammeBlock(StarterWeeks From, IReadOnlyList<Choice> Exercises, IReadOnlyList<Choice> Stretches)
{
    public IEnumerable<Choice> All => Exercises.Concat(Stretches);
}

/// <summary>An exercise of a programme, and why it is in it.</summary>
/// <param name="InsteadOf">What it takes the place of. Null: nothing.</param>
/// <param name="Reason">A sentence.</param>
public sealed record Choice(Fit Fit, Exercise? InsteadOf, string Reason)
{
    /// <summary>Whether the person chose it.</summary>
    public bool IsWish { get; init; }

    public Exercise Exercise => Fit.Exercise;
}

public enum SessionKind
{
    /// <summary>Warm-up, strength, balance, stretches.</summary>
    Strength,

    /// <summary>Warm-up, balance, stretches; the muscles rest.</summary>
    Light,

    /// <summary>A few stretches before sleep.</summary>
    Bedtime,
}
