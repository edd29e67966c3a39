using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Profile;
using Vastus.Core.Today;

namespace Vastus.Core.Tests.Today;

public sealed class TapWordsTests
{
    [Theory]
    [InlineData("fluid", null, "250", "mL", null, FluidUnit.Millilitres, "Glass of water, 250 mL")]
    [InlineData("fluid", null, "250", "mL", null, FluidUnit.FluidOunces, "Glass of water, 8.5 fl oz")]
    [InlineData("fluid", null, "750", "mL", null, FluidUnit.Millilitres, "Bottle of water, 750 mL")]
    [InlineData("caffeine", "coffee", "90", "mg", null, FluidUnit.Millilitres, "Coffee, 90 mg")]
    [InlineData("exercise", "walk", null, null, "20", FluidUnit.Millilitres, "Walk, 20 min")]
    [InlineData("stretch", null, null, null, "5", FluidUnit.Millilitres, "Stretch, 5 min")]
    [InlineData("medicine", "indapamide", "1.5", "mg", null, FluidUnit.Millilitres, "Indapamide, 1.5 mg")]
    [InlineData("vitamin-d", null, "20", "ug", null, FluidUnit.Millilitres, "Vitamin D, 20 µg")]
    [InlineData("tag", "stress", null, null, null, FluidUnit.Millilitres, "Stress")]
    [InlineData("food", "soup", "300", "mL", null, FluidUnit.FluidOunces, "Soup, 10.1 fl oz")]
    [InlineData("heat", null, "31.5", "C", "60", FluidUnit.Millilitres, "Time in the heat, 60 min, 31.5 °C")]
    [InlineData("heat", null, "31.5", "C", null, FluidUnit.Millilitres, "Time in the heat, 31.5 °C")]
    [InlineData("sleep", null, "7.5", "h", null, FluidUnit.Millilitres, "Sleep, 7.5 h")]
    public void A_button_says_what_and_how_much(string kind, string? name, string? amount, string? unit, string? minutes, FluidUnit units, string words) =>
        Assert.Equal(words, TapWords.Of(
            new EntryRow { Kind = kind, Name = name, Amount = amount, Unit = unit, Minutes = minutes },
            new() { Zone = DateTimeZone.Utc, FluidUnit = units }).ToString());
}
