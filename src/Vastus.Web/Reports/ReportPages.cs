using NodaTime;
using Vastus.Core.Reports;
using Vastus.Store.Diary;
using Vastus.Store.Profile;
using Vastus.Web.Accounts;
using Vastus.Web.Intake;
using Vastus.Web.Triggers;

namespace Vastus.Web.Reports;

/// <summary>Gathers what a report is made from.</summary>
internal sealed class ReportPages(DiaryStore diary, ProfileStore settings, FoodShelf shelf, RecentTriggers triggers, IClock clock)
{
    public LocalDate Today(CurrentPerson person) => clock.GetCurrentInstant().InZone(person.Zone).Date;

    public async Task<string?> QuestionsAsync(CurrentPerson person, CancellationToken ct) =>
        (await settings.ReadAsync(person.Diary, ct)).GetValueOrDefault(ReportSettings.Questions);

    public async Task<Report> OfAsync(CurrentPerson person, ReportScope scope, CancellationToken ct) => Report.Of(new(
        await diary.AfterAsync(person.Diary, null, int.MaxValue, ct), scope, clock.GetCurrentInstant().InZone(person.Zone), person.Profile,
        await shelf.OfAsync(person.Diary, ct))
    {
        Intake = person.Intake,
        Look = scope.Has(ReportPart.Triggers) ? (await triggers.OfAsync(person, ct)).Look : null,
        Questions = scope.Has(ReportPart.Questions) ? await QuestionsAsync(person, ct) : null,
    });
}
