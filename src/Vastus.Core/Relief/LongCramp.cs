using Vastus.Core.Triage;

namespace Vastus.Core.Relief;

/// <summary>What to do about a cramp that does not let go.</summary>
/// <param name="Seconds">From its beginning.</param>
public sealed record LongCramp(int Seconds, string Finding, Urgency Urgency, string Text, IReadOnlyList<string> Rules, IReadOnlyList<string> Sources);
