using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Vastus.Store.Diary;

namespace Vastus.Web.Exchange;

/// <summary>Receives a file that a form sends, without holding it in memory.</summary>
internal static class Uploads
{
    /// <summary>Streams the file to the data folder. The form's token comes before the file, and is looked at first.</summary>
    /// <param name="http">The request.</param>
    /// <param name="diary">For which.</param>
    /// <param name="pending">Where it waits.</param>
    /// <param name="antiforgery">Knows the token.</param>
    /// <param name="most">Bytes, of any file.</param>
    /// <param name="ct">Gives up.</param>
    /// <param name="mostOf">Bytes, of a file that begins like this. Null: as <paramref name="most"/>.</param>
    public static async Task<Upload> ReceiveAsync(
        HttpContext http, DiaryId diary, PendingImports pending, IAntiforgery antiforgery, long most, CancellationToken ct, Func<byte[], long>? mostOf = null)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = most + (1 << 20);
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
            return new(IsOurs: false);
        var isOurs = false;
        try
        {
            var reader = new MultipartReader(boundary, http.Request.Body);
            while (await reader.ReadNextSectionAsync(ct) is { } section)
            {
                if (section.AsFormDataSection() is { Name: "__RequestVerificationToken" } field && await field.GetValueAsync(ct) is { Length: > 0 } formToken)
                {
                    http.Request.Headers["RequestVerificationToken"] = formToken;
                    isOurs = await antiforgery.IsRequestValidAsync(http);
                }
                else if (section.AsFileSection() is { FileStream: { } file })
                {
                    return isOurs && await pending.KeepAsync(diary, file, mostOf ?? (_ => most), ct) is { } token ? new(isOurs, token) : new(isOurs, IsTooLarge: true);
                }
            }
        }
        catch (BadHttpRequestException e) when (e.StatusCode is StatusCodes.Status413PayloadTooLarge)
        {
            return new(IsOurs: true, IsTooLarge: true);
        }

        return new(isOurs);
    }
}

/// <summary>What became of a file that was sent.</summary>
/// <param name="IsOurs">The form was one of this program.</param>
/// <param name="Token">Names it while it waits. Null: there is none.</param>
/// <param name="IsTooLarge">Or empty.</param>
internal sealed record Upload(bool IsOurs, string? Token = null, bool IsTooLarge = false);
