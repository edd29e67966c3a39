using Microsoft.AspNetCore.Http;
using NodaTime;
using Vastus.Core.Intake;
using Vastus.Core.Profile;
using Vastus.Core.Programme;
using Vastus.Store.Accounts;
using Vastus.Store.Diary;

namespace Vastus.Web.Accounts;

/// <summary>Who is signed in, and the one diary that he or she may touch. A handler that takes one is only run for somebody.</summary>
public sealed record CurrentPerson(DiaryId Diary, string SignInName, Profile Profile)
{
    private static readonly object Key = new();

    public DateTimeZone Zone => Profile.Zone;

    /// <summary>What was told about food, drink and caffeine.</summary>
    public IntakeSettings Intake { get; init; } = new();

    /// <summary>The exercise programme's answers. Null: none was begun.</summary>
    public ProgrammeIntake? Programme { get; init; }

    /// <returns>Null: nobody is signed in.</returns>
    public static ValueTask<CurrentPerson?> BindAsync(HttpContext http) => ValueTask.FromResult(http.Items[Key] as CurrentPerson);

    internal static void Remember(HttpContext http, SignedIn person)
    {
        http.Items[Key] = Of(person.Diary, person.Name, person.Settings);
        Offline.DiaryOfPage.Set(http, person.Diary);
    }

    /// <param name="settings">As kept.</param>
    internal static CurrentPerson Of(DiaryId diary, string name, IReadOnlyDictionary<string, string> settings) =>
        new(diary, name, ProfileSettings.Read(settings, ServerZone.Here))
        {
            Intake = IntakeSettings.Read(settings),
            Programme = ProgrammeIntake.Read(settings),
        };
}
