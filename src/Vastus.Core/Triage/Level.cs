namespace Vastus.Core.Triage;

/// <summary>What one urgency means for a person.</summary>
/// <param name="Headline">What to do, in a few words.</param>
/// <param name="Advice">What to do, step by step.</param>
/// <param name="Watch">What would make it more urgent, from then on.</param>
public sealed record Level(Urgency Urgency, string Headline, IReadOnlyList<string> Advice, IReadOnlyList<string> Watch, IReadOnlyList<string> Sources);
