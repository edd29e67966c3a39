using Microsoft.AspNetCore.Http;
using Vastus.Store.Diary;

namespace Vastus.Web.Offline;

/// <summary>Tells scripts whose page this is, so that what waits on a phone is only ever sent to whom it belongs.</summary>
internal static class DiaryOfPage
{
    public static readonly object Key = new();

    public static void Set(HttpContext http, DiaryId diary) => http.Items[Key] = diary;
}
