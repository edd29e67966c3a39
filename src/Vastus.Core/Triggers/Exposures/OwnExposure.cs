namespace Vastus.Core.Triggers.Exposures;

/// <summary>A question that a person put to the diary: an exposure of his or her own.</summary>
/// <remarks>
/// Who sees an answer before putting the question finds something sooner or later, and so a question is judged only by looks
/// later than itself. What a look has judged stays in the multiplicity (method, 2.5): taken off, it is no longer shown, but it
/// is still judged and adjusted for as before, so that taking questions off changes no other answer.
/// </remarks>
/// <param name="Form">Without problems.</param>
/// <param name="Since">
/// When it was put; or the last entry there was then, if that was later, since every look up to it was settled. In whole milliseconds.
/// </param>
/// <param name="Removed">When the person took it off the list. Null: it is shown.</param>
public sealed record OwnExposure(OwnExposureForm Form, Instant Since, Instant? Removed = null)
{
    /// <summary>How many questions a diary can have, those included that were taken off after a look had judged them.</summary>
    /// <remarks>The levels of the looks were chosen with eight exposures (docs/adr/0006); each one more makes all answers weaker.</remarks>
    public const int Most = 12;

    /// <summary>What a check-in has to cover for the answer to be known. Empty: nothing, or it is not shown.</summary>
    public IReadOnlyList<string> AskedAtCheckIn => Removed is null && Rule is { KnownBy: KnownBy.CheckIn } rule ? rule.CoveredBy : [];

    /// <exception cref="InvalidOperationException">The form has problems: a bug in the caller.</exception>
    public ExposureRule Rule => (Form.Parse().Value ?? throw new InvalidOperationException("an own exposure that cannot be read")) with { Since = Since };
}
