using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Labs.Files;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Exchange;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Labs;

/// <summary>A laboratory's file: looked at first, then added.</summary>
internal static class LabImportEndpoints
{
    private const string Page = $"{LabsEndpoints.List}/import";

    public static void MapLabImport(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, () => Show<LabImportPage, LabImportModel>(new([])));
        app.MapPost(Page, Receive).DisableAntiforgery();
        app.MapGet($"{Page}/{{token}}", Preview);
        app.MapPost($"{Page}/{{token}}", Store);
    }

    private static async Task<IResult> Receive(HttpContext http, CurrentPerson person, PendingImports pending, IAntiforgery antiforgery, CancellationToken ct) =>
        await Uploads.ReceiveAsync(http, person.Diary, pending, antiforgery, LabFile.BytesMost, ct) switch
        {
            { IsOurs: false } => Results.BadRequest(),
            { Token: { } token } => new SeeOther($"{Page}/{token}"),
            { IsTooLarge: true } => Refuse("that file is empty or too large", $"choose a file of at most {LabFile.BytesMost >> 20} MB"),
            _ => Refuse("no file was chosen", "choose one"),
        };

    private static async Task<IResult> Preview(string token, CurrentPerson person, PendingImports pending, IClock clock, CancellationToken ct)
    {
        if (pending.Find(person.Diary, token) is not { } path)
            return Results.NotFound();
        var file = LabFile.Read("file", await File.ReadAllBytesAsync(path, ct), person.Zone);
        return Show<LabPreviewPage, LabPreviewModel>(new(token, file.Problems, file.ProblemCount, LabImport.Of(file, clock.GetCurrentInstant(), new Dictionary<int, string>())));
    }

    /// <summary>Adds what needs no question, and what was answered.</summary>
    private static async Task<IResult> Store(string token, IFormCollection typed, CurrentPerson person, PendingImports pending, DiaryStore diary, IClock clock)
    {
        if (!pending.Knows(person.Diary, token))
            return Results.NotFound();
        var units = typed.Keys.Where(key => key.StartsWith("unit-", StringComparison.Ordinal) && int.TryParse(key[5..], out _) && typed[key] != "")
            .ToDictionary(key => int.Parse(key[5..]), key => typed[key].ToString());
        var stored = await pending.StoreOnceAsync(person.Diary, token, async path =>
        {
            var file = LabFile.Read("file", await File.ReadAllBytesAsync(path), person.Zone);
            return file.ProblemCount > 0
                ? null
                : new StoredFile(await diary.AddAsync(person.Diary, LabImport.Of(file, clock.GetCurrentInstant(), units).Entries, CancellationToken.None), null);
        });
        return stored is null ? new SeeOther($"{Page}/{token}") : new SeeOther($"{LabsEndpoints.List}?added={stored.New}");
    }

    private static IResult Refuse(string wrong, string right) =>
        Show<LabImportPage, LabImportModel>(new([new Problem("file", "file.refused", wrong, right)]), StatusCodes.Status422UnprocessableEntity);
}
