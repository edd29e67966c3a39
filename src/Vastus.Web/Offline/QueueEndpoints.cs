using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;

namespace Vastus.Web.Offline;

/// <summary>Takes what a phone kept while it had no network.</summary>
internal static class QueueEndpoints
{
    /// <summary>Entries of 10,000 characters of note each, and room to spare.</summary>
    private const long BytesMost = 16 * 1024 * 1024;

    public static void MapQueue(this IEndpointRouteBuilder app)
    {
        app.MapGet("/queue/token", Token);
        app.MapPost("/queue", Take);
    }

    /// <summary>What a script needs to send the queue of this person, and nobody else's.</summary>
    private static IResult Token(CurrentPerson person, IAntiforgery antiforgery, HttpContext http)
    {
        var tokens = antiforgery.GetAndStoreTokens(http);
        return Results.Json(new { tokens.HeaderName, tokens.RequestToken, Diary = person.Diary.ToString() });
    }

    /// <summary>What is right is stored, what is wrong is refused by itself. Sending the same again changes nothing.</summary>
    private static async Task<IResult> Take(
        CurrentPerson person, HttpContext http, IAntiforgery antiforgery, DiaryStore store, IClock clock, CancellationToken ct)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
            return Results.BadRequest();
        if (http.Request.ContentLength > BytesMost)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (await QueueRequest.ReadAsync(http.Request.Body, ct) is not { } request)
            return Results.BadRequest();
        if (request.Diary != person.Diary.ToString())
            return Results.Conflict();

        var now = clock.GetCurrentInstant();
        var read = request.Entries.Select(entry => QueuedEntry.Read(entry, now)).ToList();
        var entries = read.Select(entry => entry.Entry).OfType<Entry>().ToList();
        await store.AddAsync(person.Diary, entries, ct);
        foreach (var entry in entries.Where(entry => request.Updates.Contains(entry.Id.ToString())))
            await store.ReplaceAsync(person.Diary, entry, now, ct);
        return Results.Json(new
        {
            Stored = read.Where(entry => entry.Entry is not null).Select(entry => entry.Id),
            Refused = read.Where(entry => entry.Entry is null).Select(entry => new { entry.Id, entry.Problems }),
        });
    }
}
