namespace Vastus.Web.Triggers;

/// <summary>The method is the same for everybody.</summary>
public sealed record MethodModel;
