using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Vastus.Web.Shell;

/// <summary>Style, scripts and icons, embedded in the program and compressed once.</summary>
/// <remarks>
/// All style sheets, each beside the page it belongs to, are served as one <c>/app.css</c> in the order of their
/// folders, the shell first; a module <c>Spasm/pain-clock.js</c> is <c>/js/pain-clock.js</c>; the rest keeps its file name.
/// </remarks>
internal sealed class Assets
{
    private const string Prefix = "asset/";
    private readonly FrozenDictionary<string, Asset> byPath;

    public Assets()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Name: name[Prefix.Length..], Bytes: Read(assembly, name)))
            .ToList();

        var style = files.Where(f => f.Name.EndsWith(".css", StringComparison.Ordinal))
            .OrderBy(f => f.Name.StartsWith("Shell/", StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(f => f.Name, StringComparer.Ordinal)
            .SelectMany(f => f.Bytes.Append((byte)'\n'));
        byPath = files.Where(f => !f.Name.EndsWith(".css", StringComparison.Ordinal))
            .Select(f => (Path: PathOf(f.Name), f.Bytes))
            .ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal)
            .Linked()
            .Select(f => new Asset(f.Key, f.Value))
            .Append(new Asset("app.css", [.. style]))
            .ToFrozenDictionary(a => a.Path, StringComparer.Ordinal);
    }

    /// <summary>All paths, without the leading slash.</summary>
    public IReadOnlyList<string> Paths => [.. byPath.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Changes whenever any asset changes.</summary>
    public string Version => field ??= Hash([.. byPath.Values.OrderBy(a => a.Path, StringComparer.Ordinal).SelectMany(a => Encoding.UTF8.GetBytes(a.Hash))]);

    /// <summary>An address that may be kept for ever, since it changes with the content.</summary>
    public string Url(string path) => $"/{path}?v={byPath[path].Hash}";

    public void Map(IEndpointRouteBuilder app)
    {
        foreach (var asset in byPath.Values)
            app.MapGet($"/{asset.Path}", (HttpContext http) => Serve(http, asset)).AllowAnonymous().ShortCircuit();
    }

    private static IResult Serve(HttpContext http, Asset asset)
    {
        http.Response.Headers.CacheControl = http.Request.Query["v"] == asset.Hash ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.Vary = "Accept-Encoding";
        var compress = http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (compress)
            http.Response.Headers.ContentEncoding = "br";
        return Results.Bytes(compress ? asset.Compressed : asset.Bytes, asset.ContentType,
            entityTag: new EntityTagHeaderValue($"\"{asset.Hash}{(compress ? "-br" : "")}\""));
    }

    /// <summary>One style sheet or script by its folder and name.</summary>
    public static string Text(string name) => Encoding.UTF8.GetString(Read(Assembly.GetExecutingAssembly(), Prefix + name));

    private static string PathOf(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return file is "sw.js" || !file.EndsWith(".js", StringComparison.Ordinal) ? file : $"js/{file}";
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Hash(byte[] bytes) => Modules.Version(bytes);

    private sealed record Asset(string Path, byte[] Bytes)
    {
        private readonly Lazy<byte[]> compressed = new(() => Brotli(Bytes));

        public string Hash { get; } = Assets.Hash(Bytes);

        public byte[] Compressed => compressed.Value;

        public string ContentType => System.IO.Path.GetExtension(Path) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".webmanifest" => "application/manifest+json",
            _ => "application/octet-stream",
        };

        private static byte[] Brotli(byte[] bytes)
        {
            using var buffer = new MemoryStream();
            using (var brotli = new BrotliStream(buffer, CompressionLevel.SmallestSize))
                brotli.Write(bytes);
            return buffer.ToArray();
        }
    }
}
