namespace Vastus.Web.Shell;

public sealed record AboutModel;
