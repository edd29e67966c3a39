namespace Vastus.Web.Offline;

public sealed record OfflineModel;
