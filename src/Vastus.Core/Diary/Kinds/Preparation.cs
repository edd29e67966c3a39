namespace Vastus.Core.Diary.Kinds;

/// <summary>What was done for the muscle: a stretch, a warm-up before exercise or a cool-down after it.</summary>
public sealed record Preparation(PreparationType Type) : Happening
{
    public override string Kind => Words<PreparationType>.Of(Type);
}

public enum PreparationType
{
    Stretch,
    WarmUp,
    CoolDown,
}
