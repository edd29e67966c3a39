using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vastus.Core.Diary;
using Vastus.Core.Relief;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Offline;

/// <summary>What a phone keeps for the time without a network: one page, and the service worker that shows it.</summary>
internal static class OfflineEndpoints
{
    public static void MapOffline(this IEndpointRouteBuilder app)
    {
        app.MapGet("/offline", () => Show<OfflinePage, OfflineModel>(new(ReliefKnowledge.Embedded))).AllowAnonymous();
        app.MapGet("/sw.js", ServiceWorker).AllowAnonymous();
    }

    /// <summary>Changes whenever a file or the program changes, so that browsers notice.</summary>
    private static ContentHttpResult ServiceWorker(Assets assets, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-cache";
        const string body = "js/service-worker.js";
        var files = assets.Paths.Where(path => path is not body && !path.EndsWith(".png", StringComparison.Ordinal))
            .Select(path => path is "icon.svg" or "manifest.webmanifest" ? $"/{path}" : assets.Url(path));
        var version = string.Join('-', "vastus", assets.Version, Build<OfflinePage>(), Build<Entry>());
        return TypedResults.Text(
            $"""
            const version = {JsonSerializer.Serialize(version)}
            const files = {JsonSerializer.Serialize(files)}
            importScripts({JsonSerializer.Serialize(assets.Url(body))})
            """,
            "text/javascript; charset=utf-8");
    }

    /// <summary>Differs between two builds of different code, knowledge and pages.</summary>
    private static string Build<T>() => typeof(T).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..12];
}
