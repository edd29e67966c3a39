using NodaTime;
using Vastus.Core.Triggers.Exposures;

namespace Vastus.Web.Triggers;

/// <summary>An hour in which a spasm began.</summary>
/// <param name="At">When the hour began.</param>
/// <param name="State">What came before it.</param>
public sealed record SpasmDot(OffsetDateTime At, ExposureState State);
