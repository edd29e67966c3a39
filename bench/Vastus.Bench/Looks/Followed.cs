namespace Vastus.Bench.Looks;

/// <summary>What a person would have been told at one look.</summary>
/// <param name="Day">From the first entry.</param>
/// <param name="Found">For each exposure, whether it is found at this look.</param>
/// <param name="Holding">For each exposure, whether it is found or kept.</param>
internal sealed record Followed(double Day, bool[] Found, bool[] Holding);
