using Vastus.Core.Triggers.Exposures;

namespace Vastus.Web.Triggers;

/// <summary>Hours that are compared with each other.</summary>
/// <param name="Spasms">Oldest first, at least one.</param>
/// <param name="Others">What came before the hours without a spasm, in time order.</param>
public sealed record DotSet(IReadOnlyList<SpasmDot> Spasms, IReadOnlyList<ExposureState> Others)
{
    public int Count(ExposureState state) => Others.Count(other => other == state);
}
