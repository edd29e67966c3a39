using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>Who should be seen one step sooner than others, except where it is urgent already.</summary>
/// <param name="Text">The reason, as a sentence.</param>
public sealed record Raise(string Id, Expression Logic, string Text, IReadOnlyList<string> Sources);
