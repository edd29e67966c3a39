using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Vastus.Web.Edge;

/// <summary>Where the application meets the network: proxies, cookies, compression, keys.</summary>
internal static class EdgeServices
{
    public static void AddEdge(this WebApplicationBuilder builder, ServeOptions options)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var services = builder.Services;
        services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, options.TrustedProxies));
        services.Configure<CookiePolicyOptions>(cookies =>
        {
            cookies.Secure = CookieSecurePolicy.Always;
            cookies.HttpOnly = HttpOnlyPolicy.Always;
            cookies.MinimumSameSitePolicy = SameSiteMode.Lax;
        });
        services.AddAntiforgery(form =>
        {
            form.Cookie.Name = "__Host-vastus-form";
            form.Cookie.Path = "/";
            form.Cookie.SameSite = SameSiteMode.Lax;
            // A page that a phone brings back after a night must still be able to send its form.
            form.Cookie.MaxAge = TimeSpan.FromDays(180);
            // Said by the cookie policy: here it would refuse to work on the machine itself, without HTTPS.
            form.Cookie.SecurePolicy = CookieSecurePolicy.None;
        });
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/html", "application/json", "application/problem+json"];
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddDataProtection().SetApplicationName("Vastus").PersistKeysToFileSystem(KeyFolder.In(options.DataFolder));

        // They warn that keys lie unencrypted in their folder, and that forms are old: the first is so, the second is answered.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical);
    }

    /// <exception cref="ArgumentException">One is neither an address nor a network.</exception>
    private static void Trust(ForwardedHeadersOptions forwarded, IReadOnlyList<string> proxies)
    {
        forwarded.ForwardedHeaders = proxies is [] ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        forwarded.ForwardLimit = null;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
                forwarded.KnownProxies.Add(address);
            else
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
        }
    }
}
