using Vastus.Core.Knowledge;

namespace Vastus.Core.Triggers.Exposures;

/// <summary>What is known of an exposure apart from the person's own diary.</summary>
/// <param name="Trigger">The id in the list of causes, such as <c>TR-04</c>.</param>
/// <param name="Evidence">That it has to do with cramps at all.</param>
/// <param name="Studies">One or two sentences with the size of the effect, where one is known.</param>
/// <param name="LeadsTo">What could be tried after a finding, as a sentence.</param>
/// <param name="Confidence">That the sources are reported correctly.</param>
public sealed record ExposureBackground(
    string Trigger, IReadOnlyList<Evidence> Evidence, IReadOnlyList<string> Studies, string LeadsTo,
    Confidence Confidence, IReadOnlyList<string> Sources, LocalDate Reviewed);
