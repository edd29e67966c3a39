using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vastus.Web.Accounts;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Today;

internal static class TodayEndpoints
{
    public static void MapToday(this IEndpointRouteBuilder app) => app.MapGet("/", ShowToday);

    private static RazorComponentResult ShowToday(CurrentPerson person) => Show<TodayPage, TodayModel>(new());
}
