using NodaTime;
using Vastus.Core.Profile;
using Vastus.Core.Today;

namespace Vastus.Core.Tests.Today;

public sealed class FluidGuideTests
{
    // Expected values: EFSA 2010, the drinks in the adequate intake of water.
    [Theory]
    [InlineData(null, null, 1_600, 2_000)]
    [InlineData(Sex.Female, null, 1_600, 1_600)]
    [InlineData(Sex.Female, true, 1_900, 1_900)]
    [InlineData(Sex.Male, null, 2_000, 2_000)]
    public void It_is_what_adults_usually_drink(Sex? sex, bool? pregnant, int least, int most) =>
        Assert.Equal(new(least, most), FluidGuide.For(Person(1970) with { Sex = sex, Pregnant = pregnant }, new(2026, 3, 1)));

    [Fact]
    public void Who_may_be_under_18_is_given_none()
    {
        Assert.Null(FluidGuide.For(Person(2008), new(2026, 3, 1)));
        Assert.NotNull(FluidGuide.For(Person(2007), new(2026, 3, 1)));
        Assert.NotNull(FluidGuide.For(Person(null), new(2026, 3, 1)));
    }

    private static Core.Profile.Profile Person(int? born) => new() { Zone = DateTimeZone.Utc, BirthYear = born };
}
