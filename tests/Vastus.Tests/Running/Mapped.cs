using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;

namespace Vastus.Tests.Running;

/// <summary>An endpoint of the application, for one method.</summary>
internal sealed record Mapped(string Method, RouteEndpoint Endpoint)
{
    /// <summary>All that there are.</summary>
    public static IReadOnlyList<Mapped> In(RunningApp app)
    {
        List<Mapped> all = [.. app.Endpoints.OfType<RouteEndpoint>()
            .SelectMany(e => (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new Mapped(method, e)))];
        Assert.True(all.Count > 20, "the endpoints were not found");
        return all;
    }

    public IEnumerable<string> Parameters => Endpoint.RoutePattern.Parameters.Select(p => p.Name);

    /// <summary>A style sheet, script or picture: nobody's, and the same for all.</summary>
    public bool IsAsset => Method is "GET" && Pattern is not "/sw.js" && Path.GetExtension(Pattern) is ".css" or ".js" or ".svg" or ".png" or ".webmanifest";

    private string Pattern => "/" + Endpoint.RoutePattern.RawText!.Trim('/');

    /// <summary>An address for each combination of the examples of its parameters.</summary>
    public IEnumerable<string> Addresses(IReadOnlyDictionary<string, IReadOnlyList<string>> examples) =>
        Parameters.Aggregate((IEnumerable<string>)[Pattern], (addresses, parameter) =>
        {
            Assert.True(examples.TryGetValue(parameter, out var values), $"{this}: add an example for {{{parameter}}} to this test.");
            var place = new Regex($$"""\{\**{{parameter}}(:[^}]*)?\??\}""", RegexOptions.None, TimeSpan.FromSeconds(1));
            return addresses.SelectMany(address => values.Select(value => place.Replace(address, value)));
        });

    public override string ToString() => $"{Method} {Pattern}";
}
