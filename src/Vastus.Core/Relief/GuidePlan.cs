namespace Vastus.Core.Relief;

/// <summary>What the guide offers.</summary>
/// <param name="Urgent">
/// The safety questions answered by yes, most urgent first. If there is any, there are no steps: nothing is done to the leg.
/// </param>
/// <param name="Steps">In the order in which they are offered.</param>
public sealed record GuidePlan(
    IReadOnlyList<SafetyQuestion> Urgent,
    IReadOnlyList<GuideStep> Steps,
    IReadOnlyList<LeftOut> LeftOut)
{
    public bool IsUrgent => Urgent is not [];
}
