using System.Globalization;

namespace Vastus.Core.Programme;

/// <summary>Says how much of an exercise to do.</summary>
public static class DoseWords
{
    /// <summary>Such as <c>2 sets of 8, each leg</c> or <c>3 times 20 seconds</c>.</summary>
    public static string Of(PlannedExercise planned) => Of(planned.Dose, planned.Exercise.EachLeg);

    public static string Of(DoseNow dose, bool eachLeg)
    {
        var much = dose switch
        {
            { InSeconds: true, Sets: 1, Count: >= 60 } => Plural.Of(dose.Count / 60, "minute"),
            { InSeconds: true } => $"{dose.Sets} × {dose.Count} seconds",
            { HoldSeconds: { } hold } => $"{dose.Sets} × {dose.Count}, each held {hold} seconds",
            _ => $"{dose.Sets} × {dose.Count}",
        };
        var kg = dose.Kg is { } weight ? $", {Diary.Number.Text(weight)} kg" : "";
        return $"{much}{(eachLeg ? ", each leg" : "")}{kg}";
    }

    public static string Of(SessionKind kind) => kind switch
    {
        SessionKind.Strength => "Strength, balance and stretches",
        SessionKind.Light => "Balance and stretches",
        _ => "Stretches before bed",
    };

    /// <summary>Such as <c>about 25 minutes</c>.</summary>
    public static string Minutes(PlannedSession session) =>
        string.Create(CultureInfo.InvariantCulture, $"about {Plural.Of(session.Minutes, "minute")}");
}
