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

    [Fact]
    public async Task A_large_file_is_read_while_a_page_tells_how_far_it_is()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        var preview = await client.UploadAsync("at,kind,amount\n" + string.Concat(Enumerable.Repeat("2025-01-01T08:00:00+01:00,fluid,250\n", 400_000)));

        using var reading = await client.GetAsync(preview);
        var page = await reading.PageAsync();
        await using (var browser = await Browser.OpenAsync(app.Address))
        {
            var shown = await browser.NewPageAsync();
            await app.SignInAsync(shown);
            await shown.RouteAsync($"**{preview}", async route =>
            {
                var answer = await route.FetchAsync();
                await route.FulfillAsync(new() { Response = answer, Headers = answer.Headers.Where(header => header.Key is not "refresh") });
            });
            await shown.GotoAsync(preview);
            await Accessible.HoldAsync(shown);
            await Pictures.KeepAsync(shown, "reading-390-light");
        }

        await Wait.UntilAsync(async () => (await client.PageAsync(preview)).QuerySelector("h1")!.TextContent is "What is in the file");

        Assert.Equal("1", reading.Headers.GetValues("Refresh").Single());
        Assert.Equal("Reading the file", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("progress[max='100'][value]"));
        Assert.Contains("400,000 new, 0 already there", (await client.PageAsync(preview)).Body!.TextContent);
        using var cancelled = await client.PostFormAsync(preview, $"{preview}/cancel");
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(preview)).StatusCode);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(app.Store.Folder, "uploads")));
    }

    [Fact]
    public async Task A_file_that_breaks_off_on_its_way_is_gone_and_can_be_sent_again()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await client.TokenAsync("/import")), "__RequestVerificationToken" },
            { new StreamContent(new BreaksOff()), "file", "diary.csv" },
        };

        await Assert.ThrowsAnyAsync<Exception>(() => client.PostAsync("/import", form));
        await Wait.UntilAsync(() => !Directory.EnumerateFiles(Path.Combine(app.Store.Folder, "uploads")).Any());

        Assert.Contains("1 new, 0 already there", (await client.PageAsync(await client.UploadAsync(Note))).Body!.TextContent);
    }

    /// <summary>Gives a megabyte, and then the network is gone.</summary>
    private sealed class BreaksOff : MemoryStream
    {
        private int left = 1 << 20;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(1, cancellationToken);
            if (left <= 0)
                throw new IOException("The network is gone.");
            left -= buffer.Length;
            buffer.Span.Fill((byte)'x');
            return buffer.Length;
        }

        public override bool CanSeek => false;
    }
}
