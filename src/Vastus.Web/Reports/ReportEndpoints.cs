using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;
using Vastus.Core;
using Vastus.Core.Reports;
using Vastus.Store.Profile;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Reports;

/// <summary>The clinician's report: chosen, looked at, printed, taken along.</summary>
internal static class ReportEndpoints
{
    public const string Choice = "/report";

    public static void MapReport(this IEndpointRouteBuilder app)
    {
        app.MapGet(Choice, ShowChoice);
        app.MapGet($"{Choice}/page", ShowReport);
        app.MapGet($"{Choice}/vastus-report.html", Download);
        app.MapGet($"{Choice}/vastus-report.pdf", Print);
        app.MapPost($"{Choice}/questions", SaveQuestions);
    }

    /// <summary>What is typed in the address, or as usual.</summary>
    internal static ReportScope? ScopeOf(HttpRequest request, NodaTime.LocalDate today) =>
        ReportScope.Parse(request.Query["from"], request.Query["to"], string.Join(',', request.Query["parts"].AsEnumerable()), today);

    private static async Task<IResult> ShowChoice(HttpRequest request, CurrentPerson person, ReportPages reports, bool? saved, CancellationToken ct) =>
        await ChoiceAsync(person, reports, ScopeOf(request, reports.Today(person)), saved is true, ct);

    private static async Task<IResult> ShowReport(HttpRequest request, CurrentPerson person, ReportPages reports, CancellationToken ct) =>
        ScopeOf(request, reports.Today(person)) is { } scope
            ? Show<ReportPage, ReportModel>(new(await reports.OfAsync(person, scope, ct), person.Profile, IsShared: false))
            : await ChoiceAsync(person, reports, null, saved: false, ct);

    private static async Task<IResult> Download(HttpRequest request, string? paper, CurrentPerson person, ReportPages reports, CancellationToken ct) =>
        ScopeOf(request, reports.Today(person)) is { } scope
            ? Results.File(Encoding.UTF8.GetBytes(await HtmlAsync(person, reports, scope, paper, ct)), "text/html; charset=utf-8", "vastus-report.html")
            : await ChoiceAsync(person, reports, null, saved: false, ct);

    private static async Task<IResult> Print(HttpRequest request, string? paper, CurrentPerson person, ReportPages reports, CancellationToken ct)
    {
        if (ScopeOf(request, reports.Today(person)) is not { } scope)
            return await ChoiceAsync(person, reports, null, saved: false, ct);
        return ChromiumPrinter.Find() is { } chromium
            ? Results.File(await ChromiumPrinter.PrintAsync(chromium, await HtmlAsync(person, reports, scope, paper, ct), ct), "application/pdf", "vastus-report.pdf")
            : await ChoiceAsync(person, reports, scope, saved: false, ct, new Problem("paper", "pdf.none",
                "this server has no Chromium, which makes PDF files", "open the report and print it with the browser, which can also save a PDF"));
    }

    /// <summary>Kept with the settings, and on every report from then on.</summary>
    private static async Task<IResult> SaveQuestions(IFormCollection typed, CurrentPerson person, ProfileStore settings, ReportPages reports, CancellationToken ct)
    {
        var text = typed["questions"].ToString().ReplaceLineEndings("\n").Trim();
        if (text.Length > ReportSettings.QuestionsMost)
        {
            return Show<ReportChoicePage, ReportChoiceModel>(
                new(ReportScope.Usual(reports.Today(person)), reports.Today(person), text,
                    [new("questions", "questions.long", $"that is longer than {ReportSettings.QuestionsMost:N0} letters", "write the two or three that matter most")], ChromiumPrinter.Find() is not null, Saved: false),
                StatusCodes.Status422UnprocessableEntity);
        }

        await settings.SaveAsync(person.Diary, new Dictionary<string, string?> { [ReportSettings.Questions] = text is "" ? null : text }, ct);
        return new SeeOther($"{Choice}?saved=true");
    }

    private static async Task<string> HtmlAsync(CurrentPerson person, ReportPages reports, ReportScope scope, string? paper, CancellationToken ct) =>
        await ReportHtml.OfAsync(await reports.OfAsync(person, scope, ct), person.Profile, paper is "letter" ? Paper.Letter : Paper.A4);

    /// <param name="scope">Null: what was asked for cannot be read.</param>
    private static async Task<IResult> ChoiceAsync(
        CurrentPerson person, ReportPages reports, ReportScope? scope, bool saved, CancellationToken ct, Problem? problem = null)
    {
        problem ??= scope is null ? new("from", "days.wrong", "those days cannot be read, or the last lies before the first", "write two days such as 2026-03-01, the earlier one first") : null;
        var today = reports.Today(person);
        return Show<ReportChoicePage, ReportChoiceModel>(
            new(scope ?? ReportScope.Usual(today), today, await reports.QuestionsAsync(person, ct) ?? "", problem is null ? [] : [problem], ChromiumPrinter.Find() is not null, saved),
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    internal static string Iso(NodaTime.LocalDate day) => LocalDatePattern.Iso.Format(day);
}
