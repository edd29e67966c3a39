namespace Vastus.Core.Reminders;

/// <summary>Something to be reminded of in a person's own calendar.</summary>
/// <param name="Id">Stable: the same reminder has the same id whenever it is asked for.</param>
/// <param name="At">When it begins.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Words">Neutral ones, since calendars are shared: nothing of health.</param>
public sealed record Reminder(string Id, Instant At, int Minutes, string Words);
