using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Labs;
using Vastus.Core.Medicines;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;
using static Vastus.Core.Tests.Diary.Entries;

namespace Vastus.Core.Tests.Triage.Visits;

public sealed class BackgroundTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 12, 21, 0);
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData("simvastatin:start", true)]
    [InlineData("simvastatin:start simvastatin:stop", false)]
    [InlineData("simvastatin:stop", false)]
    [InlineData("simvastatin:start simvastatin:stop simvastatin:start", true)]
    [InlineData("banana:start", false)]
    public void A_medicine_counts_from_its_start_to_its_stop(string events, bool taken)
    {
        var entries = events.Split(' ').Select((text, day) => Of($"2026-02-{day + 1:00}T08:00:00+01:00", "medicine",
            row => row with { Name = text.Split(':')[0], Level = text.Split(':')[1] })).ToList();

        Assert.Equal(taken, With(entries).Medicines.Contains("f_statin"));
    }

    [Theory, InlineData("2026-03-10T08:00:00+01:00", true), InlineData("2026-03-01T08:00:00+01:00", false), InlineData("2026-03-13T08:00:00+01:00", false)]
    public void A_single_dose_counts_for_three_days(string at, bool counts) =>
        Assert.Equal(counts, With([Of(at, "medicine", row => row with { Name = "simvastatin", Level = "dose" })]).Medicines.Contains("f_statin"));

    [Fact]
    public void Caffeine_is_what_was_logged_in_24_hours_and_unknown_without_any()
    {
        Assert.Null(With([]).CaffeineMg);
        Assert.Equal(90, With([], Coffee("2026-03-12T20:00:00+01:00"), Coffee("2026-03-11T21:00:00+01:00")).CaffeineMg);
    }

    [Theory, InlineData(1980, 46), InlineData(2010, null), InlineData(2011, 15), InlineData(null, null)]
    public void Whoever_may_still_be_under_16_is_asked(int? year, int? age) =>
        Assert.Equal(age, Background.Of(new() { Zone = Berlin, BirthYear = year }, [], [], MedicineKnowledge.Embedded, Now).Age);

    [Fact]
    public void Blood_results_count_with_what_is_said_in_the_check_and_are_kept_with_it()
    {
        var calcium = Of("2026-03-11T08:00:00+01:00", "lab", row => row with { Name = "calcium-adjusted", Amount = "1.89", Unit = "mmol/L" });
        var background = With([]) with { Labs = LabFacts.Current(LabResults.Of([calcium], new() { Zone = Berlin }), Now) };
        var tingling = Said.Nothing with { Yes = ["f_tingle_lips"] };

        Assert.True(background.With(Said.Nothing).Is(LabFacts.SameDay));
        Assert.Null(background.With(Said.Nothing).Is(LabFacts.Emergency));
        Assert.True(background.With(tingling).Is(LabFacts.Emergency));

        var kept = new KeptCheck("1f2e", Urgency.Emergency, tingling, background.AsKept(tingling)).ToHappening(TriageKnowledge.Embedded);
        Assert.True(KeptCheck.Of(kept, TriageKnowledge.Embedded).Facts.Is(LabFacts.Emergency));
    }

    [Theory]
    [InlineData("Europe/Berlin", "112")]
    [InlineData("America/New_York", "911")]
    [InlineData("Europe/London", "999")]
    [InlineData("Asia/Calcutta", "112")]
    [InlineData("Australia/Sydney", "000")]
    [InlineData("Europe/Oslo", "113")]
    [InlineData("UTC", null)]
    public void The_emergency_number_is_that_of_the_zone(string zone, string? number) =>
        Assert.Equal(number, EmergencyNumbers.Embedded.In(DateTimeZoneProviders.Tzdb[zone])?.Number);

    private static Background With(IReadOnlyList<Entry> medicines, params Entry[] caffeine) =>
        Background.Of(new() { Zone = Berlin }, medicines, caffeine, MedicineKnowledge.Embedded, Now);

    private static Entry Coffee(string at) => Of(at, "caffeine", row => row with { Amount = "90", Unit = "mg" });
}
