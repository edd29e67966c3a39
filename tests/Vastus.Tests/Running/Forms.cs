using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Vastus.Tests.Running;

/// <summary>Opens pages and sends their forms, as a browser without script does.</summary>
public static class Forms
{
    private const string TokenField = "__RequestVerificationToken";

    /// <summary>The page, parsed. It must answer 200.</summary>
    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"GET {path} answered {(int)response.StatusCode}");
        return await response.PageAsync();
    }

    public static async Task<IHtmlDocument> PageAsync(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>Sends fields to an address, with the token of a form on a page that was opened before.</summary>
    /// <param name="client">Who.</param>
    /// <param name="page">A path of a page with any form on it: the token of one form serves all.</param>
    /// <param name="action">The path to send to.</param>
    /// <param name="fields">Names and values; a name may come twice.</param>
    public static async Task<HttpResponseMessage> PostFormAsync(
        this HttpClient client, string page, string action, params (string Name, string Value)[] fields)
    {
        var token = await client.TokenAsync(page);
        return await client.PostAsync(action, Content([(TokenField, token), .. fields]));
    }

    /// <summary>Sends a diary file to the import.</summary>
    /// <returns>Where its preview is.</returns>
    public static async Task<string> UploadAsync(this HttpClient client, string diary)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await client.TokenAsync("/import")), TokenField },
            { new StringContent(diary), "file", "diary.csv" },
        };
        using var response = await client.PostAsync("/import", form);
        return response.Headers.Location!.OriginalString;
    }

    /// <summary>The antiforgery token of a page's first form.</summary>
    public static async Task<string> TokenAsync(this HttpClient client, string page) =>
        (await client.PageAsync(page)).QuerySelector<IHtmlInputElement>($"input[name={TokenField}]")?.Value
            ?? throw new InvalidOperationException($"{page} has no form with a token.");

    public static FormUrlEncodedContent Content(params (string Name, string Value)[] fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    private static T? QuerySelector<T>(this IHtmlDocument page, string selector) where T : class =>
        page.QuerySelector(selector) as T;
}
