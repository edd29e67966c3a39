using System.Buffers;
using System.CommandLine;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Exchange.Fhir;
using Vastus.Core.Intake;
using Vastus.Core.Profile;
using Vastus.Core.Reports;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;
using Vastus.Store;
using Vastus.Store.Diary;
using Vastus.Store.Intake;
using Vastus.Store.Profile;
using Vastus.Store.Triggers;
using Vastus.Web.Intake;
using Vastus.Web.Reports;

namespace Vastus.Cli;

/// <summary>The clinician's report of a diary file, or of a diary in the store: a page, a PDF or a FHIR bundle, by the ending of its name.</summary>
internal static class Report
{
    private const string Html = ".html";
    private const string Pdf = ".pdf";
    private const string Json = ".json";

    public static Command Command()
    {
        var file = new Argument<string?>("FILE") { Description = "A diary file, or - for standard input; or name a diary of the store with --diary.", Arity = ArgumentArity.ZeroOrOne };
        var diary = new Option<string?>("--diary") { Description = "The name of a diary in the store, instead of a file." };
        var output = new Option<string?>("-o", "--output") { Description = "A file that ends in .html, .pdf or .json. Default: the page on standard output." };
        var from = new Option<string?>("--from") { Description = "The first day, such as 2026-01-01. Default: three months before the last." };
        var to = new Option<string?>("--to") { Description = "The last day. Default: today, or the last day of the file." };
        var parts = new Option<string?>("--parts") { Description = $"What is on it: {string.Join(',', Words<ReportPart>.All)}. Default: all." };
        var paper = new Option<string>("--paper") { Description = "a4 or letter.", DefaultValueFactory = _ => "a4" };
        paper.AcceptOnlyFromAmong("a4", "letter");
        var data = Settings.Data();
        var command = new Command("report", "Write the report for a clinician.") { file, diary, output, from, to, parts, paper, data };
        command.SetAction((parsed, ct) => RunAsync(
            new(parsed.GetValue(file), parsed.GetValue(diary)?.Trim(), parsed.GetValue(output), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(parts),
                parsed.GetValue(paper) is "letter" ? Paper.Letter : Paper.A4, parsed.GetValue(data)!), ct));
        return command;
    }

    private static async Task<int> RunAsync(Call call, CancellationToken ct)
    {
        var ending = call.Output is null or "-" ? Html : Path.GetExtension(call.Output).ToLowerInvariant();
        if (call.File is null == call.Diary is null)
            return Edge.Refuse("vastus report: name a diary file or a diary of the store, one of them; 'vastus report FILE' or 'vastus report --diary NAME'");
        if (ending is not (Html or Pdf or Json))
            return Edge.Refuse($"-o: '{call.Output}' says no layout; end its name with .html, .pdf or .json");
        if (Output.Problem(call.Output) is { } problem)
            return Edge.Refuse(problem);
        if (ending is Pdf && ChromiumPrinter.Find() is null)
            return Edge.Refuse("-o: there is no Chromium on this machine, which makes PDF files; install it, name it in VASTUS_CHROMIUM, or write .html");

        var (input, patient, code) = call.File is { } file ? await FromFileAsync(file, call, ct) : await FromStoreAsync(call.Diary!, call, ct);
        if (input is null)
            return code;
        var report = Core.Reports.Report.Of(input);
        if (ending is Pdf)
        {
            var html = await ReportHtml.OfAsync(report, input.Profile, call.Paper);
            var bytes = await ProgressBar.WhileAsync("Printing", null, () => ChromiumPrinter.PrintAsync(ChromiumPrinter.Find()!, html, ct));
            await Output.WriteBytesAsync(call.Output, async stream => await stream.WriteAsync(bytes, ct));
            return Edge.Done;
        }

        if (ending is Json)
        {
            var bytes = new ArrayBufferWriter<byte>();
            var subject = FhirSubject.Of(Guid.CreateVersion7(), patient, input.Profile, call.Diary ?? "the person", input.Now.ToInstant());
            ReportDocument.Write(bytes, subject, report, input.Diary, input.Profile);
            await Output.WriteBytesAsync(call.Output, async stream => await stream.WriteAsync(bytes.WrittenMemory, ct));
            return Edge.Done;
        }

        await Output.WriteAsync(call.Output, async text => await text.WriteAsync(await ReportHtml.OfAsync(report, input.Profile, call.Paper)));
        return Edge.Done;
    }

    /// <summary>A file knows nothing of the person but what is in it: today is its last day, and its zone is the offset of that day.</summary>
    private static async Task<(ReportInput? Input, Guid Patient, int Code)> FromFileAsync(string name, Call call, CancellationToken ct)
    {
        if (InputFile.Problems([name]) is { Count: > 0 } problems)
            return (null, default, Edge.Refuse(problems));
        using var file = await InputFile.OpenAsync(name, ct);
        var diary = DiaryAsFile.Read(file);
        if (diary.ProblemCount > 0)
            return (null, default, Edge.Refuse(diary.Problems, diary.ProblemCount));

        List<Core.Diary.Entry> entries = [.. diary.Entries.Order(Core.Diary.Entry.ByInstant)];
        var now = entries is [.., var last]
            ? last.At.Date.PlusDays(1).AtMidnight().WithOffset(last.At.Offset).ToInstant().Minus(Duration.FromMilliseconds(1)).InZone(DateTimeZone.ForOffset(last.At.Offset))
            : SystemClock.Instance.GetCurrentInstant().InUtc();
        if (call.Scope(now.Date) is not { } scope)
            return (null, default, WrongScope());
        var profile = new Profile { Zone = now.Zone };
        return (new(entries, scope, now, profile, FoodTable.Embedded)
        {
            Look = scope.Has(ReportPart.Triggers) ? LastLook.Of(diary.WithFood().Entries, [], RestDays.Weekend) : null,
        }, Guid.CreateVersion7(), Edge.Done);
    }

    private static async Task<(ReportInput? Input, Guid Patient, int Code)> FromStoreAsync(string name, Call call, CancellationToken ct)
    {
        await using var database = await Database.OpenAsync(Settings.DatabaseUrl, call.Data, ct);
        if (await new Diaries(database).FindAsync(name, ct) is not { } diary)
            return (null, default, Edge.Refuse($"--diary: there is no diary '{name}'; check the name, or make it with 'vastus import'"));

        var settings = await new ProfileStore(database).ReadAsync(diary, ct);
        var profile = ProfileSettings.Read(settings, DateTimeZoneProviders.Tzdb.GetSystemDefault());
        var now = SystemClock.Instance.GetCurrentInstant().InZone(profile.Zone);
        if (call.Scope(now.Date) is not { } scope)
            return (null, default, WrongScope());
        var entries = await new DiaryStore(database).AfterAsync(diary, null, int.MaxValue, ct);
        var foods = await new FoodShelf(new FoodStore(database), new OwnFoodStore(database)).OfAsync(diary, ct);
        return (new(entries, scope, now, profile, foods)
        {
            Intake = IntakeSettings.Read(settings),
            Look = scope.Has(ReportPart.Triggers)
                ? LastLook.Of(FoodContents.Beside(entries, () => foods), await new OwnExposureStore(database).AllAsync(diary, ct), profile.RestDays)
                : null,
            Questions = scope.Has(ReportPart.Questions) ? settings.GetValueOrDefault(ReportSettings.Questions) : null,
        }, Guid.Parse(diary.ToString()), Edge.Done);
    }

    private static int WrongScope() => Edge.Refuse(
        $"--from, --to, --parts: these cannot be read; write days such as 2026-01-01, the earlier one first, and parts of {string.Join(',', Words<ReportPart>.All)}");

    private sealed record Call(string? File, string? Diary, string? Output, string? From, string? To, string? Parts, Paper Paper, string Data)
    {
        public ReportScope? Scope(LocalDate today) => ReportScope.Parse(From, To, Parts, today);
    }
}
