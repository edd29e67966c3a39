using System.Net;
using Vastus.Tests.Running;

namespace Vastus.Tests.Exchange;

public sealed class UploadTests
{
    private const string Note = "at,kind,note\n2026-03-01T22:10:00+01:00,note,new shoes\n";

    [Fact]
    public async Task A_file_is_shown_before_it_is_stored_and_adds_nothing_twice()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        foreach (var added in (int[])[1, 0])
        {
            var preview = await client.UploadAsync(Note);
            Assert.Contains($"{added} new, {1 - added} already there", (await client.PageAsync(preview)).Body!.TextContent);
            using var stored = await client.PostFormAsync(preview, preview);
            Assert.Equal($"/import?added={added}&to=2026-03", stored.Headers.Location?.OriginalString);
        }

        Assert.Contains("new shoes", await client.GetStringAsync("/export?format=csv"));
    }

    [Fact]
    public async Task A_file_that_is_confirmed_twice_is_stored_once_and_says_so_twice()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        var preview = await client.UploadAsync(Note);
        var token = await client.TokenAsync(preview);

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => client.PostAsync(preview, Forms.Content(("__RequestVerificationToken", token)))));

        Assert.All(answers, answer => Assert.Equal("/import?added=1&to=2026-03", answer.Headers.Location?.OriginalString));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(preview)).StatusCode);
    }

    [Fact]
    public async Task A_file_without_the_token_of_the_form_is_refused()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        using var form = new MultipartFormDataContent { { new StringContent(Note), "file", "diary.csv" } };

        using var answer = await client.PostAsync("/import", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
