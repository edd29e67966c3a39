using Microsoft.AspNetCore.Routing;

namespace Vastus.Web.Diary;

/// <summary>Entries: add, edit, delete and bring back.</summary>
internal static class EntryEndpoints
{
    public static void MapEntries(this IEndpointRouteBuilder app)
    {
    }
}
