using static Vastus.Core.Tests.Exchange.Apple.Phone;

namespace Vastus.Core.Tests.Exchange.Apple;

public sealed class AppleIntakeTests
{
    private const string Noon = "2026-03-02 12:00:00 +0100";

    [Theory]
    [InlineData("mL", "250", "250")]
    [InlineData("L", "0.5", "500")]
    [InlineData("cL", "33", "330")]
    [InlineData("dL", "2", "200")]
    [InlineData("fl_oz_us", "8", "236.6")]
    [InlineData("fl_oz_imp", "10", "284.1")]
    [InlineData("cup_us", "1", "236.6")]
    [InlineData("cup_imp", "1", "284.1")]
    [InlineData("pt_us", "1", "473.2")]
    [InlineData("pt_imp", "1", "568.3")]
    [InlineData("mL", "2.5e+02", "250")]
    public void A_drink_is_millilitres_whatever_the_phone_counts_in(string unit, string value, string millilitres) =>
        Assert.Equal([$"2026-03-02T12:00:00+01:00 fluid {millilitres} mL"], Lines(Quantity("DietaryWater", unit, value, Noon)));

    [Theory]
    [InlineData("Caffeine", "g", "0.095", "caffeine 95 mg")]
    [InlineData("Caffeine", "mg", "95", "caffeine 95 mg")]
    [InlineData("Magnesium", "oz", "0.01", "magnesium 283.495 mg")]
    [InlineData("Potassium", "mg", "3500.25", "potassium 3500.25 mg")]
    [InlineData("Sodium", "g", "1.2", "sodium 1200 mg")]
    [InlineData("Calcium", "mcg", "500000", "calcium 500 mg")]
    [InlineData("VitaminD", "mcg", "20", "vitamin-d 20 ug")]
    [InlineData("VitaminD", "IU", "800", "vitamin-d 20 ug")]
    [InlineData("VitaminB12", "mcg", "2.4000000953674316", "vitamin-b12 2.4 ug")]
    [InlineData("VitaminE", "mg", "15", "vitamin-e 15 mg")]
    [InlineData("Thiamin", "mg", "1.1", "vitamin-b1 1.1 mg")]
    [InlineData("Riboflavin", "mg", "1.3", "vitamin-b2 1.3 mg")]
    [InlineData("Niacin", "mg", "16", "vitamin-b3 16 mg")]
    [InlineData("Folate", "mcg", "400", "folate 400 ug")]
    [InlineData("Iodine", "mg", "0.15", "iodine 150 ug")]
    public void A_nutrient_is_told_in_its_own_unit(string type, string unit, string value, string said) =>
        Assert.Equal([$"2026-03-02T12:00:00+01:00 {said}"], Lines(Quantity($"Dietary{type}", unit, value, Noon)));

    [Theory]
    [InlineData("DietaryWater", "gal_us", "1", "the unit 'gal_us' is not known here")]
    [InlineData("DietaryWater", "", "1", "it has no unit")]
    [InlineData("DietaryWater", "mL", "-1", "the amount is not one that anybody takes at once")]
    [InlineData("DietaryWater", "mL", "20000.1", "the amount is not one that anybody takes at once")]
    [InlineData("DietaryWater", "mL", "nan", "the amount is not one that anybody takes at once")]
    [InlineData("DietaryWater", "mL", "0", "the amount is 0")]
    [InlineData("DietaryCaffeine", "mL", "10", "the unit 'mL' is not known here")]
    [InlineData("DietaryCaffeine", "IU", "10", "the unit 'IU' is not known here")]
    [InlineData("DietaryCaffeine", "g", "50.1", "the amount is not one that anybody takes at once")]
    [InlineData("DietaryCaffeine", "mg", "0.0001", "the amount is 0")]
    public void What_cannot_be_meant_is_told_of_and_not_guessed(string type, string unit, string value, string why)
    {
        var rows = Read(Export(Quantity(type, unit, value, Noon)));

        Assert.Empty(Lines(rows));
        Assert.Equal(why, LeftOut(rows, "dietary").Why);
    }

    [Fact]
    public void The_most_that_anybody_takes_is_taken() =>
        Assert.Equal(
            ["2026-03-02T12:00:00+01:00 fluid 20000 mL", "2026-03-02T12:00:00+01:00 caffeine 50000 mg"],
            Lines(Quantity("DietaryWater", "mL", "20000", Noon) + Quantity("DietaryCaffeine", "g", "50", Noon)));

    [Fact]
    public void Twice_from_one_app_are_two_cups_and_twice_from_two_apps_are_one()
    {
        var cup = Quantity("DietaryWater", "mL", "250", Noon, source: "WaterMinder");
        var rows = Read(Export(cup + cup + Quantity("DietaryWater", "fl_oz_us", "8.4535", Noon, source: "Cronometer")));

        Assert.Equal(2, Lines(rows).Count);
        Assert.Equal(2, rows.Where(row => row.Entry is not null).Select(row => row.Entry!.Id).Distinct().Count());
        Assert.Equal("another app tells of the same amount at the same time", LeftOut(rows, "dietary water").Why);
    }

    [Fact]
    public void What_a_meal_repeats_counts_once()
    {
        var sodium = Quantity("DietarySodium", "mg", "300", Noon);

        Assert.Single(Lines(sodium + $"""<Correlation type="HKCorrelationTypeIdentifierFood" sourceName="App" startDate="{Noon}" endDate="{Noon}"><MetadataEntry key="HKFoodType" value="Soup"/>{sodium}</Correlation>"""));
    }

    [Theory]
    [InlineData("2026-11-26 08:00:00 +0000", true)]
    [InlineData("2026-11-26 08:00:01 +0000", false)]
    [InlineData("1900-01-02 00:00:00 +0000", true)]
    [InlineData("1899-12-31 12:00:00 +0000", false)]
    [InlineData("2026-02-30 12:00:00 +0000", false)]
    [InlineData("2024-02-29 12:00:00 +0000", true)]
    [InlineData("yesterday", false)]
    public void A_time_lies_in_a_life_and_not_a_day_ahead(string at, bool isTaken) =>
        Assert.Equal(isTaken ? 1 : 0, Lines(Quantity("DietaryWater", "mL", "250", at)).Count);

    [Theory]
    [InlineData("medicationName=\"Furosemide 20 MG Oral Tablet\" logStatus=\"taken\" doseQuantity=\"1\" unit=\"tablet\"", "medicine furosemide 1 tablet dose")]
    [InlineData("displayText=\"Magnesium glycinate\" status=\"Taken\" dosage=\"2\" unit=\"capsules\"", "medicine Magnesium glycinate 2 capsule dose")]
    [InlineData("displayText=\"Xyz\" logStatus=\"HKMedicationDoseEventLogStatusTaken\" doseQuantity=\"1\" unit=\"count\"", "medicine Xyz dose")]
    public void A_dose_that_was_taken_is_a_dose(string facts, string said) =>
        Assert.Equal([$"2026-03-02T12:00:00+01:00 {said}"], Lines($"""<MedicationDoseEvent {facts} startDate="{Noon}" endDate="{Noon}"/>"""));

    [Theory]
    [InlineData("displayText=\"Xyz\" logStatus=\"skipped\"", "it does not say that the dose was taken")]
    [InlineData("displayText=\"Xyz\" logStatus=\"notLogged\"", "it does not say that the dose was taken")]
    [InlineData("displayText=\"Xyz\"", "it does not say that the dose was taken")]
    [InlineData("logStatus=\"taken\"", "it does not say of which medicine")]
    public void A_dose_that_nobody_says_was_taken_is_none(string facts, string why)
    {
        var rows = Read(Export($"""<MedicationDoseEvent {facts} startDate="{Noon}" endDate="{Noon}"/>"""));

        Assert.Empty(Lines(rows));
        Assert.Equal(why, LeftOut(rows, "medication dose event").Why);
    }
}
