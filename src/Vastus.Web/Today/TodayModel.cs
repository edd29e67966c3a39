namespace Vastus.Web.Today;

public sealed record TodayModel;
