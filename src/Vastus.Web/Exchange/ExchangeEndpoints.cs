using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange;
using Vastus.Core.Exchange.Tables;
using Vastus.Store.Archives;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Exchange;

/// <summary>Files: out as a download, in with a preview before anything is stored.</summary>
internal static class ExchangeEndpoints
{
    /// <summary>Bytes. The command line has no such limit.</summary>
    private const long FileMost = 200L << 20;

    /// <summary>Bytes of an export of Apple Health, which grows by a hundred megabytes a year with a watch.</summary>
    private const long HugeMost = 2L << 30;

    /// <summary>So long a page waits for a file to be read before it tells how far it is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    public static void MapExchange(this IEndpointRouteBuilder app)
    {
        app.MapGet("/export", (string? format, CurrentPerson person, Exporter exporter, FhirExporter documents, ArchiveWriter archives, IClock clock, HttpContext http) =>
            format is "archive" ? ExportArchive(person, archives, clock, http) : Export(format, person, exporter, documents, clock, http));
        app.MapGet("/import", Start);
        app.MapPost("/import", Upload).DisableAntiforgery();
        app.MapGet("/import/{token}", Preview);
        app.MapPost("/import/{token}", Store);
        app.MapPost("/import/{token}/leave-out", LeaveOut);
        app.MapPost("/import/{token}/cancel", Cancel);
        app.MapColumns();
        app.MapImported();
    }

    public static async Task<IResult> StartAsync(
        CurrentPerson person, ImportStore imports, IClock clock, ImportDone? done, IReadOnlyList<Problem> problems, CancellationToken ct) =>
        Show<ImportPage, ImportModel>(
            new(done, problems, await imports.AllAsync(person.Diary, clock.GetCurrentInstant(), ct), person.Profile),
            problems is [] ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static IResult Export(string? format, CurrentPerson person, Exporter exporter, FhirExporter documents, IClock clock, HttpContext http)
    {
        var jsonl = format is "jsonl";
        http.Response.Headers.CacheControl = "no-store";
        if (format is "fhir")
        {
            return Results.Stream(
                async bytes =>
                {
                    await using var text = new StreamWriter(bytes, new UTF8Encoding(false), leaveOpen: true);
                    await documents.WriteAsync(person.Diary, person.SignInName, person.Profile, clock.GetCurrentInstant(), text, http.RequestAborted);
                },
                "application/fhir+json", "vastus-diary.fhir.json");
        }

        return Results.Stream(
            async bytes =>
            {
                await using var text = new StreamWriter(bytes, new UTF8Encoding(false), leaveOpen: true);
                await exporter.WriteAsync(person.Diary, text, jsonl ? DiaryFormat.Jsonl : DiaryFormat.Csv, http.RequestAborted);
            },
            jsonl ? "application/jsonl" : "text/csv; charset=utf-8", jsonl ? "vastus-diary.jsonl" : "vastus-diary.csv");
    }

    private static Task<IResult> Start(
        CurrentPerson person, ImportStore imports, IClock clock, long? added, long? taken, long? brought, string? to, CancellationToken ct) =>
        StartAsync(person, imports, clock, new(added, taken, brought, to), [], ct);

    private static IResult ExportArchive(CurrentPerson person, ArchiveWriter archives, IClock clock, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        // The platform writes the last bytes of each file in a zip without waiting.
        http.Features.Get<IHttpBodyControlFeature>()?.AllowSynchronousIO = true;
        return Results.Stream(
            bytes => archives.WriteAsync(person.Diary, bytes, clock.GetCurrentInstant(), http.RequestAborted), "application/zip", ArchiveWriter.FileName);
    }

    private static async Task<IResult> Upload(
        HttpContext http, CurrentPerson person, PendingImports pending, ImportStore imports, IClock clock, IAntiforgery antiforgery, CancellationToken ct)
    {
        return await Uploads.ReceiveAsync(http, person.Diary, pending, antiforgery, HugeMost, ct, start => IncomingFile.MayBeHuge(start) ? HugeMost : FileMost) switch
        {
            { IsOurs: false } => Results.BadRequest(),
            { Token: { } token } => new SeeOther($"/import/{token}"),
            { IsTooLarge: true } => await Refuse("that file is empty or too large",
                "choose a file of at most 200 MB, or an export of Apple Health of at most 2 GB; the command line takes larger ones"),
            _ => await Refuse("no file was chosen", "choose one"),
        };

        Task<IResult> Refuse(string wrong, string right) =>
            StartAsync(person, imports, clock, null, [new("file", "file.refused", wrong, right)], ct);
    }

    private static async Task<IResult> Preview(
        string token, CurrentPerson person, PendingImports pending, FileReader reader, MappingStore mappings, HttpContext http, CancellationToken ct)
    {
        if (pending.Waiting(person.Diary, token) is not { } file)
            return Results.NotFound();
        if (file.Incoming.Kind is IncomingKind.Table && file.Mapping is null && !await RecallAsync(file, mappings, ct))
            return new SeeOther($"/import/{token}/columns");

        var reading = await reader.OfAsync(file, person, ct);
        if (await Task.WhenAny(reading.Done, Task.Delay(Patience, ct)) != reading.Done)
        {
            // A header and not an element of the page, since it works without script and is not read out.
            http.Response.Headers.Append("Refresh", "1");
            return Show<ReadingPage, ReadingModel>(new(token, reading.Part));
        }

        var read = await reading.Done;
        return Show<PreviewPage, PreviewModel>(new(token, file.Incoming, read.Check, read.New, file.LeaveOutBroken, person.Profile)
        {
            HasNoTime = file.Mapping is { HasTime: false },
        });
    }

    private static async Task<IResult> Store(
        string token, IFormCollection _, CurrentPerson person, PendingImports pending, FileReader reader, Importer importer, IClock clock)
    {
        if (!pending.Knows(person.Diary, token))
            return Results.NotFound();
        var stored = await pending.StoreOnceAsync(person.Diary, token, async _ =>
        {
            if (pending.Waiting(person.Diary, token) is not { } file || (file.Incoming.Kind is IncomingKind.Table && file.Mapping is null))
                return null;
            var read = await (await reader.OfAsync(file, person, CancellationToken.None)).Done;
            return new PreviewModel(token, file.Incoming, read.Check, read.New, file.LeaveOutBroken, person.Profile).IsRight
                ? new StoredFile((await importer.ImportAsync(
                    person.Diary, file.Incoming.What, [() => EntrySpool.Read(read.Spool)], clock.GetCurrentInstant(), CancellationToken.None)).New, read.Check.Last)
                : null;
        });
        return stored is null ? new SeeOther($"/import/{token}") : new SeeOther($"/import?added={stored.New}&to={stored.Last:uuuu-MM}");
    }

    private static IResult LeaveOut(string token, IFormCollection typed, CurrentPerson person, PendingImports pending)
    {
        if (pending.Waiting(person.Diary, token) is not { } file)
            return Results.NotFound();
        file.LeaveOutBroken = typed["leave"] == "yes";
        return new SeeOther($"/import/{token}");
    }

    private static SeeOther Cancel(string token, IFormCollection _, CurrentPerson person, PendingImports pending)
    {
        pending.Forget(person.Diary, token);
        return new("/import");
    }

    /// <summary>A table whose columns the person has told once goes straight to its preview.</summary>
    private static async Task<bool> RecallAsync(PendingFile file, MappingStore mappings, CancellationToken ct)
    {
        var table = file.Incoming.Table!;
        if (await mappings.RecallAsync(file.Diary, table.Key, ct) is not { } text
            || TableMapping.Parse(text, table).Value is not { } mapping || mapping.Problems(file.Look.Undecided) is not [])
            return false;
        file.Mapping = mapping;
        return true;
    }
}
