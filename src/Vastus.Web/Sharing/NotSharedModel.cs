namespace Vastus.Web.Sharing;

/// <summary>Nothing: whatever led here, it is the same page.</summary>
public sealed record NotSharedModel;
