using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Labs;
using Vastus.Core.Medicines;
using Vastus.Core.Profile;
using Vastus.Core.Triage.Logic;
using Vastus.Core.Triggers.Medicines;

namespace Vastus.Core.Triage.Visits;

/// <summary>What is known of a person without asking: settings, medicines and drinks. Null or absent: not known.</summary>
/// <param name="CaffeineMg">As logged in the last 24 hours.</param>
/// <param name="Medicines">The classes, pairs and findings that follow from the medicines.</param>
public sealed record Background(int? Age, Sex? Sex, bool? Pregnant, decimal? CaffeineMg, IReadOnlyList<string> Medicines)
{
    public static readonly Background None = new(null, null, null, null, []);

    /// <summary>The newest blood results of the last weeks.</summary>
    public IReadOnlyList<LabResult> Labs { get; init; } = [];

    /// <summary>Medicines that are taken when needed still act for so long.</summary>
    public static readonly Duration DoseActs = Duration.FromDays(3);

    /// <summary>Who is under this age is seen sooner: whether somebody turned it this year has to be asked.</summary>
    private const int ChildUntil = 16;

    /// <param name="medicines">All entries of that kind, oldest first.</param>
    /// <param name="caffeine">Entries of that kind, of the last 24 hours at least.</param>
    public static Background Of(Profile.Profile profile, IReadOnlyList<Entry> medicines, IEnumerable<Entry> caffeine, MedicineKnowledge known, Instant now)
    {
        var years = profile.BirthYear is { } year ? now.InZone(profile.Zone).Year - year : (int?)null;
        List<NutrientDose> drunk = [.. caffeine.Where(entry => IsWithin(entry, Duration.FromDays(1))).Select(entry => entry.What).OfType<NutrientDose>()];
        return new(
            years is ChildUntil ? null : years, profile.Sex, profile.Pregnant,
            drunk is [] ? null : drunk.Sum(dose => dose.InOwnUnit),
            known.Known(Course.Of(medicines).Where(courses => courses[^1].Stop is null).Select(courses => courses[^1].Medicine)
                .Concat(medicines.Where(entry => entry.What is Medicine { Event: MedicineEvent.Dose } && IsWithin(entry, DoseActs)).Select(entry => entry.What.Name!))));

        bool IsWithin(Entry entry, Duration time) => entry.At.ToInstant() is var at && at <= now && now - at <= time;
    }

    /// <summary>With what was said in the check, which counts for more.</summary>
    public Facts With(Said said) => new Answers
    {
        Age = said.Age ?? Age,
        Sex = Sex,
        Pregnant = said.IsAsked("f_pregnant") ? null : Pregnant,
        CaffeineMg24h = said.CaffeineMg ?? CaffeineMg,
        Findings = said.Yes.Select(id => (id, true)).Concat(said.No.Select(id => (id, false))).ToDictionary(),
        Labs = Labs,
    }.Facts(Medicines);

    /// <summary>As it is kept with a check: what followed from blood results stands among what was known.</summary>
    public Background AsKept(Said said) => Labs is [] ? this : this with
    {
        Medicines = [.. Medicines, .. LabFacts.Of(Labs, With(said))],
        Labs = [],
    };
}
