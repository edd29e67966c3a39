using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Patterns;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Triggers;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Medicines;

/// <summary>The Naranjo questions about one medicine. Nothing is kept; the answers travel in the form alone.</summary>
internal static class PatternEndpoints
{
    public const string Path = "/medicines/pattern";

    public static void MapPattern(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Ask);
        app.MapPost(Path, Answer);
    }

    /// <param name="of">The place in the person's list. Null: it is still to be chosen.</param>
    private static async Task<IResult> Ask(
        int? of, CurrentPerson person, DiaryStore diary, RecentTriggers triggers, IClock clock, CancellationToken ct) =>
        await AskedAsync(of, person, diary, triggers, clock, ct) is var (choices, asked) && (of is null || asked is not null)
            ? Show<PatternPage, PatternModel>(new(choices, asked))
            : Results.NotFound();

    private static async Task<IResult> Answer(
        IFormCollection typed, CurrentPerson person, DiaryStore diary, RecentTriggers triggers, IClock clock, CancellationToken ct)
    {
        var place = int.TryParse(typed["of"], out var of) ? of : 0;
        if (await AskedAsync(place, person, diary, triggers, clock, ct) is not (var choices, { } asked))
            return Results.NotFound();

        var knowledge = PatternKnowledge.Embedded;
        var kind = asked.Medicine.Known?.Class;
        var answers = knowledge.Questions.Select(question => question.Id)
            .Concat(knowledge.Beside(kind).Select(question => question.Id))
            .ToDictionary(id => id, id => typed[id].ToString() switch { "yes" => true, "no" => false, _ => (bool?)null });
        return Show<PatternPage, PatternModel>(new(choices, asked with { Answers = answers, Score = PatternScore.Of(knowledge, answers, kind) }));
    }

    private static async Task<(IReadOnlyList<MedicineOnList> Choices, PatternAsked? Asked)> AskedAsync(
        int? of, CurrentPerson person, DiaryStore diary, RecentTriggers triggers, IClock clock, CancellationToken ct)
    {
        var entries = await diary.AfterAsync(person.Diary, null, int.MaxValue, ct);
        var list = MedicineList.Of(entries, MedicineKnowledge.Embedded, clock.GetCurrentInstant());
        IReadOnlyList<MedicineOnList> choices = [.. list.All.Where(medicine => medicine.Courses is not [])];
        if (choices.FirstOrDefault(medicine => medicine.Place == of) is not { } chosen)
            return (choices, null);

        var found = (await triggers.OfAsync(person, ct)).In(TriggerGroup.Found).Where(row => row.Finding is { RaisesRisk: true }).Select(row => row.Rule.Name);
        var says = DiaryAnswers.Of(PatternKnowledge.Embedded, entries, chosen, list, [.. found]);
        return (choices, new(chosen, says, says.ToDictionary(answer => answer.Key, answer => (bool?)answer.Value.Answer), null));
    }
}
