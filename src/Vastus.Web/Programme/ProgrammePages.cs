using NodaTime;
using Vastus.Core.Programme;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;

namespace Vastus.Web.Programme;

/// <summary>A person's programme, read from the settings and the diary.</summary>
internal sealed class ProgrammePages(DiaryStore diary, IClock clock)
{
    public static ProgrammeKnowledge Knowledge => ProgrammeKnowledge.Embedded;

    public ZonedDateTime Now(CurrentPerson person) => clock.GetCurrentInstant().InZone(person.Zone);

    /// <returns>Null: no programme was begun.</returns>
    public async Task<ProgrammeNow?> OfAsync(CurrentPerson person, CancellationToken ct) => person.Programme is { } intake
        ? ProgrammeNow.Of(Knowledge, intake with { Age = Age(person) }, await diary.TrainingAsync(person.Diary, intake.Started.PlusDays(-1), ct), Now(person))
        : null;

    private int? Age(CurrentPerson person) => person.Profile.BirthYear is { } born ? Now(person).Year - born : null;
}
