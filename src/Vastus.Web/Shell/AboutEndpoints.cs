using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Shell;

internal static class AboutEndpoints
{
    public static void MapAbout(this IEndpointRouteBuilder app) =>
        app.MapGet("/about", () => Show<AboutPage, AboutModel>(new())).AllowAnonymous();
}
