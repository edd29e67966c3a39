using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Diary;

/// <summary>The diary to look at: a year, a month, a day, a list.</summary>
internal static class DiaryEndpoints
{
    private const int PerPage = 100;

    public static void MapDiary(this IEndpointRouteBuilder app)
    {
        app.MapGet("/diary", (CurrentPerson person, IClock clock) =>
            Results.LocalRedirect($"/diary/{YearMonthPattern.Iso.Format(person.Today(clock).ToYearMonth())}"));
        app.MapGet("/diary/list", ShowList);
        app.MapGet("/diary/{when}", Show);
        app.MapEntries();
    }

    /// <summary>A year (<c>2026</c>), a month (<c>2026-03</c>) or a day (<c>2026-03-12</c>); 404 for what is none of them.</summary>
    private static Task<IResult> Show(
        string when, string? kind, string? done, Guid? id, long? at, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        if (when.Length is 4 && int.TryParse(when, out var year) && year is >= 1900 and < 2200)
            return ShowYear(year, person, diary, clock, ct);
        if (YearMonthPattern.Iso.Parse(when) is { Success: true, Value: var month } && month.Year is >= 1900 and < 2200)
            return ShowMonth(month, person, diary, clock, ct);
        if (LocalDatePattern.Iso.Parse(when) is { Success: true, Value: var day } && day.Year is >= 1900 and < 2200)
            return ShowDay(day, kind, Notice.Of(done, id, at), person, diary, clock, ct);
        return Task.FromResult(Results.NotFound());
    }

    private static async Task<IResult> ShowYear(int year, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var entries = await diary.OnDaysAsync(person.Diary, new(new(year, 1, 1), new(year, 12, 31)), ct);
        var byMonth = entries.ToLookup(e => e.Day.ToYearMonth());
        var months = Enumerable.Range(1, 12).Select(m => new YearMonth(year, m)).Select(m => Month.From(m, byMonth[m]));
        return Show<YearPage, YearModel>(new(year, [.. months], person.Today(clock)));
    }

    private static async Task<IResult> ShowMonth(YearMonth month, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var entries = await diary.OnDaysAsync(person.Diary, month.ToDateInterval(), ct);
        return Show<MonthPage, MonthModel>(new(Month.From(month, entries), person.Today(clock)));
    }

    private static async Task<IResult> ShowDay(
        LocalDate day, string? kind, Notice? notice, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var entries = await diary.OnDaysAsync(person.Diary, new(day, day), ct);
        return Show<DayPage, DayModel>(new(
            DayStrip.From(day, entries, person.Zone), person.Profile, person.Today(clock), kind ?? "", notice));
    }

    /// <summary>The whole diary, newest first, a page at a time.</summary>
    /// <param name="before">The id of the last entry of the page before. Null, or no longer there: from the newest on.</param>
    private static async Task<IResult> ShowList(
        string? kind, Guid? before, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var first = before is { } id ? await diary.FindAsync(person.Diary, id, ct) : null;
        var entries = await diary.BeforeAsync(person.Diary, KindFilter.Kinds(kind), first, PerPage + 1, ct);
        return Show<ListPage, ListModel>(new(
            [.. entries.Take(PerPage)], entries.Count > PerPage, first is not null, person.Profile, person.Today(clock), kind ?? ""));
    }

    internal static LocalDate Today(this CurrentPerson person, IClock clock) =>
        clock.GetCurrentInstant().InZone(person.Zone).Date;
}
