namespace Vastus.Web.Triggers;

public enum TriggerGroup
{
    /// <summary>A look found it, and no later one took it back.</summary>
    Found,

    /// <summary>The whole range is close to no difference.</summary>
    NoSign,

    /// <summary>Too little is logged, or the range is too wide: not the same as no sign.</summary>
    CannotSay,
}
