namespace Vastus.Core.Knowledge;

/// <summary>How well a fact is supported by what has been studied.</summary>
/// <param name="UpTo">For "weak to moderate" and the like. Null: one grade.</param>
/// <param name="For">What exactly the grade is for. Null: the whole.</param>
public sealed record Evidence(EvidenceGrade Grade, EvidenceGrade? UpTo, string? For)
{
    /// <summary>For people: <c>weak to moderate: laboratory cramp</c>.</summary>
    public override string ToString() =>
        Name(Grade) + (UpTo is { } upTo ? $" to {Name(upTo)}" : "") + (For is null ? "" : $": {For}");

    private static string Name(EvidenceGrade grade) => Words<EvidenceGrade>.Of(grade).Replace('-', ' ');
}

public enum EvidenceGrade
{
    Strong,
    Moderate,
    Weak,
    ExpertOpinion,
    ArticleOnly,
    Contradicted,
}

/// <summary>How sure we are that the source is reported correctly.</summary>
public enum Confidence
{
    /// <summary>The source, or a text that quotes it, was looked at.</summary>
    Verified,

    /// <summary>From general professional knowledge, not looked up again.</summary>
    Recalled,
}
