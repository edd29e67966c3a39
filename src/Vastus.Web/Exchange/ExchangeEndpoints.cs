using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary.Files;
using Vastus.Store.Archives;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Exchange;

/// <summary>Diary files: out as a download, in with a preview before anything is stored.</summary>
internal static class ExchangeEndpoints
{
    /// <summary>Bytes. The command line has no such limit.</summary>
    private const long FileMost = 200L << 20;

    public static void MapExchange(this IEndpointRouteBuilder app)
    {
        app.MapGet("/export", (string? format, CurrentPerson person, Exporter exporter, ArchiveWriter archives, IClock clock, HttpContext http) =>
            format is "archive" ? ExportArchive(person, archives, clock, http) : Export(format, person, exporter, http));
        app.MapGet("/import", (CurrentPerson person, long? added, string? to) => Show<ImportPage, ImportModel>(new(added, [], to)));
        app.MapPost("/import", Upload).DisableAntiforgery();
        app.MapGet("/import/{token}", Preview);
        app.MapPost("/import/{token}", Store);
        app.MapPost("/import/{token}/cancel", Cancel);
    }

    private static IResult Export(string? format, CurrentPerson person, Exporter exporter, HttpContext http)
    {
        var jsonl = format is "jsonl";
        http.Response.Headers.CacheControl = "no-store";
        return Results.Stream(
            async bytes =>
            {
                await using var text = new StreamWriter(bytes, new UTF8Encoding(false), leaveOpen: true);
                await exporter.WriteAsync(person.Diary, text, jsonl ? DiaryFormat.Jsonl : DiaryFormat.Csv, http.RequestAborted);
            },
            jsonl ? "application/jsonl" : "text/csv; charset=utf-8", jsonl ? "vastus-diary.jsonl" : "vastus-diary.csv");
    }

    private static IResult ExportArchive(CurrentPerson person, ArchiveWriter archives, IClock clock, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        // The platform writes the last bytes of each file in a zip without waiting.
        http.Features.Get<IHttpBodyControlFeature>()?.AllowSynchronousIO = true;
        return Results.Stream(
            bytes => archives.WriteAsync(person.Diary, bytes, clock.GetCurrentInstant(), http.RequestAborted), "application/zip", ArchiveWriter.FileName);
    }

    private static async Task<IResult> Upload(
        HttpContext http, CurrentPerson person, PendingImports pending, IAntiforgery antiforgery, CancellationToken ct) =>
        await Uploads.ReceiveAsync(http, person.Diary, pending, antiforgery, FileMost, ct) switch
        {
            { IsOurs: false } => Results.BadRequest(),
            { Token: { } token } => new SeeOther($"/import/{token}"),
            { IsTooLarge: true } => Refuse("that file is empty or too large", "choose a file of at most 200 MB, or use the command line"),
            _ => Refuse("no file was chosen", "choose one"),
        };

    private static async Task<IResult> Preview(
        string token, CurrentPerson person, PendingImports pending, Importer importer, IClock clock, CancellationToken ct)
    {
        if (pending.Find(person.Diary, token) is not { } path)
            return Results.NotFound();
        var now = clock.GetCurrentInstant();
        var preview = await importer.PreviewAsync(person.Diary, "file", () => File.OpenRead(path), now, ct);
        await using var bytes = File.OpenRead(path);
        var first = DiaryFile.Entries(bytes, now).Take(10).Select(row => row.Entry).OfType<Core.Diary.Entry>().ToList();
        return Show<PreviewPage, PreviewModel>(new(token, preview, first, person.Profile));
    }

    private static async Task<IResult> Store(
        string token, IFormCollection _, CurrentPerson person, PendingImports pending, Importer importer, IClock clock)
    {
        if (!pending.Knows(person.Diary, token))
            return Results.NotFound();
        var now = clock.GetCurrentInstant();
        var stored = await pending.StoreOnceAsync(person.Diary, token, async path =>
        {
            FileCheck check;
            await using (var bytes = File.OpenRead(path))
                check = FileCheck.Of("file", bytes, now);
            return check.ProblemCount > 0
                ? null
                : new StoredFile((await importer.ImportAsync(person.Diary, [() => File.OpenRead(path)], now, CancellationToken.None)).New, check.Last);
        });
        return stored is null ? new SeeOther($"/import/{token}") : new SeeOther($"/import?added={stored.New}&to={stored.Last:uuuu-MM}");
    }

    private static SeeOther Cancel(string token, IFormCollection _, CurrentPerson person, PendingImports pending)
    {
        pending.Forget(person.Diary, token);
        return new("/import");
    }

    private static IResult Refuse(string wrong, string right) => Show<ImportPage, ImportModel>(
        new(Added: null, [new Problem("file", "file.refused", wrong, right)]), StatusCodes.Status422UnprocessableEntity);
}
