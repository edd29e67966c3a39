namespace Vastus.Core.Programme;

/// <summary>How much of an exercise one level asks for. For one side after the other, it holds for each.</summary>
/// <param name="Sets">1 or more.</param>
/// <param name="MostSets">Not more than this; equal to <paramref name="Sets"/> where there is one figure.</param>
/// <param name="Count">Repetitions, or seconds held, in each set.</param>
/// <param name="MostCount">Not more than this.</param>
/// <param name="InSeconds">Whether <paramref name="Count"/> is seconds held.</param>
/// <param name="HoldSeconds">How long each repetition is held. Null: it is not.</param>
/// <param name="Kg">What is carried to begin with. Null: nothing, or no figure.</param>
/// <param name="MostKg">Not more than this.</param>
/// <param name="Needs">Any one of these makes the level possible; empty: nothing is needed.</param>
/// <param name="How">How far, and with what, in a sentence.</param>
public sealed record Dose(
    int Sets, int MostSets, int Count, int MostCount, bool InSeconds, int? HoldSeconds, decimal? Kg, decimal? MostKg,
    IReadOnlyList<string> Needs, string How);
