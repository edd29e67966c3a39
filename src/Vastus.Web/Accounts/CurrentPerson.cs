using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Vastus.Core.Profile;
using Vastus.Store.Diary;
using Vastus.Store.Profile;

namespace Vastus.Web.Accounts;

/// <summary>Who is signed in, and the one diary that he or she may touch. A handler that takes one is only run for somebody.</summary>
public sealed record CurrentPerson(DiaryId Diary, string SignInName, Profile Profile)
{
    public DateTimeZone Zone => Profile.Zone;

    public static async ValueTask<CurrentPerson?> BindAsync(HttpContext http)
    {
        // TODO(accounts): the person of the signed-in principal.
        var diary = await http.RequestServices.GetRequiredService<Diaries>()
            .FindOrMakeAsync("me", http.RequestServices.GetRequiredService<IClock>().GetCurrentInstant(), http.RequestAborted);
        Offline.DiaryOfPage.Set(http, diary);
        var settings = await http.RequestServices.GetRequiredService<ProfileStore>().ReadAsync(diary, http.RequestAborted);
        return new(diary, "me", ProfileSettings.Read(settings, DateTimeZoneProviders.Tzdb.GetSystemDefault()));
    }
}
