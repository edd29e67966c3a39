using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Profile;
using static Vastus.Core.Tests.Diary.Entries;

namespace Vastus.Core.Tests.Diary;

public sealed class EntryWordsTests
{
    private static readonly Core.Profile.Profile Metric = new() { Zone = DateTimeZone.Utc };
    private static readonly Core.Profile.Profile American =
        Metric with { FluidUnit = FluidUnit.FluidOunces, TemperatureUnit = TemperatureUnit.Fahrenheit };

    [Fact]
    public void A_spasm_says_which_where_how_bad_and_how_long()
    {
        var spasm = Of("2026-03-12T03:10:00+01:00", "spasm", r => r with
        {
            Name = "cramp",
            Side = "left",
            Site = "inner-thigh",
            Amount = "7",
            Minutes = "4",
            Detail = "doing=after-exercise",
        });

        Assert.Equal("Cramp, left inner thigh, 7 of 10, 4 minutes, after exercise", EntryWords.Of(spasm.What, Metric));
    }

    [Theory]
    [InlineData("gastrocnemius", "left", "Cramp, upper calf on the left")]
    [InlineData("vastus-medialis", "both", "Cramp, inner front thigh on both sides")]
    [InlineData("popliteus", null, "Cramp, deep behind the knee")]
    [InlineData("big toe", "right", "Cramp, right big toe")]
    public void A_place_of_the_drawing_has_its_plain_name(string site, string? side, string words) =>
        Assert.Equal(words, EntryWords.Of(Of("2026-03-12T03:10:00+01:00", "spasm", r => r with { Name = "cramp", Site = site, Side = side }).What, Metric));

    [Fact]
    public void A_place_is_edited_by_its_name_and_kept_by_its_id()
    {
        var spasm = Of("2026-03-12T03:10:00+01:00", "spasm", r => r with { Name = "cramp", Site = "soleus" });
        var form = EntryForm.Of(spasm, Metric);

        Assert.Equal("Lower calf", form["site"]);
        foreach (var (typed, kept) in new[] { ("Lower calf", "soleus"), ("upper calf", "gastrocnemius"), ("big toe", "big toe") })
            Assert.Equal(kept, (form with { Typed = form.Typed.SetItem("site", typed) }).Parse(spasm.Id, Metric, spasm.At.ToInstant(), spasm).Value!.What.Site);
    }

    [Fact]
    public void Amounts_are_in_the_units_of_the_person()
    {
        var heat = Of("2026-03-12T03:10:00+01:00", "heat", r => r with { Amount = "30", Unit = "C", Minutes = "90" });

        Assert.Equal("Water or plain drink, 250 mL", EntryWords.Of(Fluid("2026-03-12T03:10:00+01:00").What, Metric));
        Assert.Equal("Water or plain drink, 8.5 fl oz", EntryWords.Of(Fluid("2026-03-12T03:10:00+01:00").What, American));
        Assert.Equal("Time in the heat, 1 hour 30 minutes, 30 °C", EntryWords.Of(heat.What, Metric));
        Assert.Equal("Time in the heat, 1 hour 30 minutes, 86 °F", EntryWords.Of(heat.What, American));
    }

    [Theory]
    [InlineData("food", "FD-coffee-filter", null, "portion", null, "Coffee, brewed or filter")]
    [InlineData("food", "grandma's stew", null, "portion", null, "Grandma's stew")]
    [InlineData("food", "banana", "2", "portion", null, "Banana, 2 portions")]
    [InlineData("medicine", "indapamide", "1.5", "mg", "start", "Indapamide: started, 1.5 mg a day")]
    [InlineData("medicine", "magnesium", "2", "tablet", "dose", "Magnesium: one dose, 2 tablets")]
    [InlineData("sleep", null, "7.5", "h", "poor", "Sleep, 7.5 hours, poor")]
    [InlineData("vitamin-b12", null, "5", "ug", null, "Vitamin B12, 5 µg")]
    [InlineData("symptom", "f_leg_weak", null, null, "no", "Leg weak, no")]
    [InlineData("check", "1f2e", null, null, "same-day", "Symptom check, a clinician on the same day")]
    [InlineData("lab", "potassium", "4.1", "mmol/L", null, "Potassium, 4.1 mmol/L")]
    [InlineData("set", "EX-01", "12", "reps", null, "EX 01, 12 repetitions")]
    [InlineData("tag", "stress", null, null, null, "Stress")]
    [InlineData("relief", "cold-pack", null, null, "some", "Cold pack, helped some")]
    public void Every_kind_is_a_plain_phrase(string kind, string? name, string? amount, string? unit, string? level, string words)
    {
        var entry = Of("2026-03-12T03:10:00+01:00", kind, r => r with { Name = name, Amount = amount, Unit = unit, Level = level });

        Assert.Equal(words, EntryWords.Of(entry.What, Metric));
    }

    [Fact]
    public void A_checkin_names_what_is_complete() => Assert.Equal(
        "Check-in: nothing more to add for fluid, caffeine and stress",
        EntryWords.Of(CheckIn("2026-03-12T21:00:00+01:00", "fluid;caffeine;tag:stress").What, Metric));

    [Theory]
    [InlineData("0.5", "30 seconds")]
    [InlineData("1", "1 minute")]
    [InlineData("4.25", "4.2 minutes")]
    [InlineData("59.4", "59 minutes")]
    [InlineData("60", "1 hour")]
    [InlineData("121", "2 hours 1 minute")]
    public void Durations_are_said_as_people_say_them(string minutes, string words) =>
        Assert.Equal(words, EntryWords.HowLong(new(decimal.Parse(minutes))));

    [Fact]
    public void Every_kind_is_in_exactly_one_group() =>
        Assert.Equal(Kind.All, KindGroup.All.SelectMany(g => g.Kinds).Order(StringComparer.Ordinal));
}
