using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Today;

internal static class TodayEndpoints
{
    public static void MapToday(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", () => Show<TodayPage, TodayModel>(new()));
    }
}
