using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;

namespace Vastus.Core.Tests.Medicines;

public sealed class MedicineListTests
{
    private static readonly Core.Profile.Profile Person = new() { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] };
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 20, 9, 0);

    [Fact]
    public void A_medicine_has_its_start_its_last_dose_and_its_latest_daily_dose()
    {
        var one = Assert.Single(List(Start(10, "Lasix", 20), Change(3, "furosemide", 40), Taken(1, "FUROSEMIDE")).All);

        Assert.Equal(("Lasix", "MD-038", MedicineState.Taken, Ago(10), new Dose(40, "mg"), Ago(1)), (one.Name, one.Known!.Id, one.State, one.Since, one.Dose, one.LastTaken!.At.ToInstant()));
        Assert.Equal(3, one.Entries.Count);
    }

    [Fact]
    public void What_was_stopped_is_kept_and_acts_for_two_weeks_or_as_long_as_it_is_known_to()
    {
        var list = List(Start(90, "sertraline"), Stop(10, "sertraline"), Start(90, "tramadol"), Stop(20, "tramadol"), Start(90, "fluoxetine"), Stop(20, "fluoxetine"));

        Assert.Equal(3, list.In(MedicineState.Stopped).Count);
        Assert.Equal(["fluoxetine", "sertraline"], list.Acting.Select(medicine => medicine.Ingredient).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Started_again_is_taken_again_and_an_old_dose_is_not_taken_for_the_new_one()
    {
        var one = List(Start(90, "sertraline", 50), Stop(40, "sertraline"), Start(5, "sertraline")).All[0];

        Assert.Equal((MedicineState.Taken, Ago(5), null), (one.State, one.Since, one.Dose));
    }

    [Fact]
    public void Single_doses_are_taken_now_and_then()
    {
        var list = List(Taken(3, "ibuprofen"), Taken(40, "sumatriptan"));

        Assert.Equal([2, 1], list.In(MedicineState.NowAndThen).Select(medicine => medicine.Place).OrderDescending());
        Assert.Equal(["ibuprofen"], list.Acting.Select(medicine => medicine.Ingredient));
    }

    [Fact]
    public void What_is_not_known_is_on_the_list_too_once_however_it_is_written()
    {
        var one = Assert.Single(List(Start(3, "Aunt Ida's drops"), Taken(1, "aunt ida's drops")).All);

        Assert.Null(one.Known);
        Assert.Equal("Aunt Ida's drops", one.Name);
    }

    [Fact]
    public void What_is_still_to_come_is_not_on_the_list() => Assert.Empty(List(Start(-1, "sertraline")).All);

    [Fact]
    public void Started_nobody_knows_when_has_no_since_and_is_taken()
    {
        var entry = Parsed(new(MedicineEvent.Start, "Lasix", "", IsLongAgo: true, "40", "mg"));
        var one = List(entry).All[0];

        Assert.Equal((MedicineState.Taken, null, new Dose(40, "mg")), (one.State, one.Since, one.Dose));
        Assert.Equal("unknown", EntryRow.Of(entry).Parse(_ => entry.Id, Now).Value!.What.Details["since"]);
    }

    [Fact]
    public void A_day_in_the_past_is_its_noon_and_is_marked_as_written_down_later()
    {
        var entry = Parsed(new(MedicineEvent.Start, "Lasix", "2026-01-05", IsLongAgo: false, "0,5", "tablet"));

        Assert.Equal(new LocalDateTime(2026, 1, 5, 12, 0), entry.At.LocalDateTime);
        Assert.Equal(Now, entry.Recorded!.Value.ToInstant());
        Assert.Equal(0.5m, ((Medicine)entry.What).Amount);
    }

    [Fact]
    public void Today_is_now() => Assert.Equal(Now, Parsed(new(MedicineEvent.Stop, "Lasix", "2026-03-20", IsLongAgo: false, "", "mg")).At.ToInstant());

    [Theory]
    [InlineData("", "2026-03-20", "", "", "name")]
    [InlineData("Lasix", "", "", "", "day")]
    [InlineData("Lasix", "yesterday", "", "", "day")]
    [InlineData("Lasix", "2026-03-21", "", "", "day")]
    [InlineData("Lasix", "2026-03-20", "40", "", "unit")]
    [InlineData("Lasix", "2026-03-20", "much", "mg", "amount")]
    public void What_cannot_be_is_said_at_its_field(string name, string day, string amount, string unit, string field)
    {
        var (entry, problems) = new MedicineForm(MedicineEvent.Start, name, day, IsLongAgo: false, amount, unit).Parse(Guid.NewGuid(), Person, Now);

        Assert.Null(entry);
        Assert.Equal([field], problems.Select(problem => problem.Field));
    }

    [Fact]
    public void Spasms_are_counted_for_as_long_before_the_start_as_after_it()
    {
        var medicine = List(Start(10, "Lasix")).All[0];
        Entry[] spasms = [.. new[] { 1, 2, 3, 12, 25 }.Select(day => At(day, new Spasm()))];

        Assert.Equal(new SpasmsAround(1, 3, 10), SpasmsAround.Of(medicine, spasms, Ago(60), Now));
        Assert.Null(SpasmsAround.Of(medicine, spasms, Ago(15), Now));
        Assert.Null(SpasmsAround.Of(List(Taken(3, "Lasix")).All[0], spasms, Ago(60), Now));
    }

    [Theory]
    [InlineData("sertraline", "between a day and 6 weeks")]
    [InlineData("omeprazole", "between 3 months and 10 years")]
    [InlineData("caffeine", "between some minutes and 2 weeks")]
    [InlineData("denosumab", "between half a day and 9 weeks")]
    [InlineData("atorvastatin", "between a week and a year")]
    public void When_effects_begin_is_said_in_words(string name, string words) =>
        Assert.Equal(words, LabelWords.Of(MedicineKnowledge.Embedded.Find(name)!.Class.Onset));

    private static Entry Parsed(MedicineForm form) => form.Parse(Guid.NewGuid(), Person, Now).Value!;

    private static MedicineList List(params Entry[] entries) => MedicineList.Of(entries, MedicineKnowledge.Embedded, Now);

    private static Entry Start(int daysAgo, string name, decimal? dose = null) => At(daysAgo, new Medicine(name, MedicineEvent.Start, dose, dose is null ? null : "mg"));

    private static Entry Change(int daysAgo, string name, decimal dose) => At(daysAgo, new Medicine(name, MedicineEvent.Change, dose, "mg"));

    private static Entry Stop(int daysAgo, string name) => At(daysAgo, new Medicine(name, MedicineEvent.Stop));

    private static Entry Taken(int daysAgo, string name) => At(daysAgo, new Medicine(name, MedicineEvent.Dose));

    private static Entry At(int daysAgo, Happening what) => new(Guid.NewGuid(), Ago(daysAgo).WithOffset(Offset.Zero), what);

    private static Instant Ago(int days) => Now - Duration.FromDays(days);
}
