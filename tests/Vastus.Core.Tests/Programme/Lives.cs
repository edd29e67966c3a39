using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Programme;
using Vastus.Core.Triage;

namespace Vastus.Core.Tests.Programme;

/// <summary>People whose twelve weeks are kept as text.</summary>
internal static class Lives
{
    /// <summary>The Monday of week 4.</summary>
    private const int Week4 = 21;

    public static Life Good { get; } = new("All goes well");

    public static Life Silent { get; } = new("Never tells pain") { Pain = (_, _) => null, Effort = _ => null, Morning = _ => null };

    public static Life Strong { get; } = new("Sporty, with weights and four days")
    {
        Intake = Good.Intake with
        {
            Background = TrainingBackground.Sporty,
            Days = [NodaTime.IsoDayOfWeek.Monday, NodaTime.IsoDayOfWeek.Wednesday, NodaTime.IsoDayOfWeek.Friday, NodaTime.IsoDayOfWeek.Saturday],
        },
    };

    public static IReadOnlyList<Life> All { get; } =
    [
        Good,
        new("Pain of 6 in the thigh on every third Monday") { Pain = (day, planned) => day % 21 == 7 && planned.Exercise.Groups.Contains("quadriceps") ? 6 : 1 },
        new("Pain of 4 in all, always") { Pain = (_, _) => 4 },
        new("Two mornings that are worse than usual, in weeks 3 and 6") { Morning = day => day is 15 or 38 ? 4 : 1 },
        new("Cramps in the calf raise on the first days of week 5") { Cramp = (day, planned) => planned.Exercise.Id is "EX-06" && day is >= 28 and <= 32 },
        new("The form breaks in the squat") { FormBroke = (_, planned) => planned.Exercise.Id is "EX-01" },
        new("A spasm in the calf every Tuesday morning")
        {
            Besides = Enumerable.Range(0, 12).ToDictionary(week => (7 * week) + 1, _ => (Happening)new Spasm { Site = "gastrocnemius" }),
        },
        new("Ill in week 4")
        {
            Away = day => day is >= Week4 and < Week4 + 7,
            Besides = new Dictionary<int, Happening> { [Week4] = new Custom(TrainingLog.PauseName), [Week4 + 7] = new Custom(TrainingLog.ClearName) },
        },
        new("A symptom check in week 4 that asks for a doctor on the same day, cleared after three days")
        {
            Besides = new Dictionary<int, Happening> { [Week4 + 1] = new SymptomCheck(Urgency.SameDay), [Week4 + 4] = new Custom(TrainingLog.ClearName) },
        },
        new("Ten days off after week 6") { Away = day => day is >= 42 and < 52 },
        new("Twenty days off after week 6") { Away = day => day is >= 42 and < 62 },
        new("Thirty days off after week 6") { Away = day => day is >= 42 and < 72 },
        Silent,
        Strong,
    ];
}
