namespace Vastus.Core;

/// <summary>One thing that a person can correct.</summary>
/// <param name="Field">The column, form field or option at fault.</param>
/// <param name="Code">A stable key such as <c>amount.range</c>, for programs and translations.</param>
/// <param name="Wrong">What is wrong, without a full stop.</param>
/// <param name="Right">What would be right, without a full stop.</param>
public sealed record Problem(string Field, string Code, string Wrong, string Right)
{
    public override string ToString() => $"{Field}: {Wrong}; {Right}";
}
