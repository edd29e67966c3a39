using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Vastus.Core.Diary;
using Vastus.Store.Diary;
using Vastus.Store.Triggers;
using Vastus.Tests.Running;

namespace Vastus.Tests.Accounts;

/// <summary>Walks all endpoints there are, as nobody and as somebody else.</summary>
public sealed partial class WalkTests
{
    private const string Secret = "left-calf-secret";

    /// <summary>What anybody may have. Think twice before adding to it.</summary>
    private static readonly HashSet<string> ForAnybody =
        ["GET /first", "POST /first", "GET /sign-in", "POST /sign-in", "POST /sign-out", "GET /healthz", "HEAD /healthz", "GET /readyz", "HEAD /readyz", "GET /offline", "GET /sw.js", "GET /about", "GET /calendar/{secret}.ics", "GET /shared/{**secret}", "HEAD /shared/{**secret}"];

    /// <summary>For each route parameter: an example that is the first person's, and one that nobody has.</summary>
    private static Dictionary<string, (string Theirs, string Nobodys)> Examples(Guid id, string token = "0123456789abcdef0123456789abcdef") => new(StringComparer.Ordinal)
    {
        ["id"] = (id.ToString(), Guid.CreateVersion7().ToString()),
        ["when"] = ("2026-03-01", "2026-03-02"),
        ["step"] = ("where", "where"),
        ["at"] = ("0", "0"),
        ["block"] = ("b", "b"),
        ["place"] = ("1", "999"),
        ["kind"] = ("strength", "weakness"),
        ["secret"] = ("0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"),
        ["token"] = (token, "fedcba9876543210fedcba9876543210"),
    };

    [Fact]
    public async Task Nobody_gets_nothing_but_what_is_for_anybody()
    {
        await using var app = await RunningApp.StartAsync();
        using (await app.SignedInAsync())
        using (var nobody = app.Client())
        {
            foreach (var endpoint in Mapped.In(app))
            {
                if (ForAnybody.Contains(endpoint.ToString()) || endpoint.IsAsset)
                    continue;
                using var answer = await nobody.SendAsync(Request(endpoint, Examples(Guid.Empty), theirs: true));
                var turnedAway = answer.StatusCode is HttpStatusCode.Unauthorized
                    || answer.Headers.Location?.OriginalString.Contains("/sign-in", StringComparison.Ordinal) is true;
                Assert.True(turnedAway, $"{endpoint} answers {(int)answer.StatusCode} to nobody. It must need a signed-in person, or be listed in ForAnybody.");
            }
        }
    }

    [Fact]
    public async Task Somebody_elses_id_answers_like_one_that_does_not_exist()
    {
        await using var app = await RunningApp.StartAsync();
        var id = await SpasmOfTheFirstPersonAsync(app);
        using var other = await app.SignedInAsOtherAsync();
        var token = await other.TokenAsync("/account");
        var examples = Examples(id, await FileOfTheFirstPersonAsync(app));

        foreach (var endpoint in Mapped.In(app).Where(e => !e.IsAsset && !e.ToString().StartsWith("POST /sign-out", StringComparison.Ordinal)))
        {
            var (theirs, nobodys) = (await AnswerAsync(endpoint, theirs: true), await AnswerAsync(endpoint, theirs: false));
            Assert.True((int)theirs.Status < 500, $"{endpoint} breaks on an empty form or an id that is not there.");
            Assert.DoesNotContain(Secret, theirs.Text, StringComparison.Ordinal);
            if (endpoint.Parameters.Any(p => p is "id" or "token"))
                Assert.True(theirs == nobodys, $"{endpoint} tells what is somebody else's ({theirs}) from one that does not exist ({nobodys}).");
        }

        async Task<(HttpStatusCode Status, string Text)> AnswerAsync(Mapped endpoint, bool theirs)
        {
            using var request = Request(endpoint, examples, theirs, token);
            using var answer = await other.SendAsync(request);
            var text = $"{answer.Headers.Location} {await answer.Content.ReadAsStringAsync()}";
            text = examples["id"] is var (one, none) ? text.Replace(one, "ID", StringComparison.Ordinal).Replace(none, "ID", StringComparison.Ordinal) : text;
            return (answer.StatusCode, Token().Replace(text, ""));
        }
    }

    [Fact]
    public async Task Nothing_is_changed_without_the_token_of_a_form()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        foreach (var endpoint in Mapped.In(app).Where(e => e.Method is not "GET" and not "HEAD" && e.ToString() is not "POST /first"))
        {
            using var answer = await client.SendAsync(Request(endpoint, Examples(Guid.Empty), theirs: true));
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.TooManyRequests,
                $"{endpoint} answers {(int)answer.StatusCode} to a form without its token.");
        }
    }

    /// <summary>A spasm with a note, and a question, in the diary of the first person, whom this signs in.</summary>
    private static async Task<Guid> SpasmOfTheFirstPersonAsync(RunningApp app)
    {
        using (await app.SignedInAsync())
        {
            var diary = await app.Services.GetRequiredService<Diaries>().FindAsync(Somebody.First.Name, default);
            var row = new EntryRow { At = "2026-03-01T22:10:00+01:00", Kind = "spasm", Name = "cramp", Amount = "7", Note = Secret };
            var (entry, problems) = row.Parse(_ => Guid.CreateVersion7(), null);
            Assert.Empty(problems);
            await app.Services.GetRequiredService<DiaryStore>().AddAsync(diary!, [entry!], default);
            await app.Services.GetRequiredService<OwnExposureStore>()
                .AddAsync(diary!, new(new("tag", Secret, "24", "entries", "at-least", "1"), entry!.At.ToInstant()), default);
            return entry!.Id;
        }
    }

    /// <summary>Waits to be imported by the first person.</summary>
    /// <returns>Its token.</returns>
    private static async Task<string> FileOfTheFirstPersonAsync(RunningApp app)
    {
        using var first = await app.SignedInAsync();
        return Path.GetFileName(await first.UploadAsync($"at,kind,note\n2026-03-01T22:10:00+01:00,note,{Secret}\n"));
    }

    private static HttpRequestMessage Request(Mapped endpoint, Dictionary<string, (string Theirs, string Nobodys)> examples, bool theirs, string? token = null)
    {
        var address = endpoint.Addresses(examples.ToDictionary(e => e.Key, e => (IReadOnlyList<string>)[theirs ? e.Value.Theirs : e.Value.Nobodys]));
        return new(new(endpoint.Method), address.Single())
        {
            Content = endpoint.Method is "GET" or "HEAD" ? null
                : token is null ? Forms.Content(("any", "thing")) : Forms.Content(("__RequestVerificationToken", token)),
        };
    }

    [GeneratedRegex("""(name="__RequestVerificationToken" value="|"requestToken":")[^"]*""")]
    private static partial Regex Token();
}
