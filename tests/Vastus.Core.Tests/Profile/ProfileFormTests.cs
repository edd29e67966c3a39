using NodaTime;
using Vastus.Core.Profile;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Profile;

public sealed class ProfileFormTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 12, 0);
    private static readonly ProfileForm Nothing = new("", "Europe/Berlin", "", "", "", "", "", "", "", "kg", "saturday;sunday");

    [Fact]
    public void All_but_the_zone_may_be_left_out() =>
        Assert.Equal(new Core.Profile.Profile { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] }, Nothing.Parse(Now).Value);

    [Fact]
    public void What_is_kept_comes_back_as_it_was_typed()
    {
        var form = new ProfileForm("Änna 💧", "America/New_York", "fluid-ounces", "fahrenheit", "1970", "female", "no", "yes", "150.5", "lb", "monday;friday");

        var profile = form.Parse(Now).Value!;

        Assert.Equal(68.27m, profile.WeightKg);
        Assert.Equal(form, ProfileForm.Of(profile));
        Assert.Equal(profile, ProfileSettings.Read(
            ProfileSettings.Write(profile).Where(s => s.Value is not null).ToDictionary(s => s.Key, s => s.Value!), DateTimeZone.Utc));
    }

    [Theory]
    [InlineData("zone", "Mars/Olympus")]
    [InlineData("zone", "")]
    [InlineData("birth-year", "1905")]
    [InlineData("birth-year", "2027")]
    [InlineData("birth-year", "1970.5")]
    [InlineData("birth-year", "long ago")]
    [InlineData("weight", "19.9")]
    [InlineData("weight", "400.1")]
    [InlineData("weight", "heavy")]
    [InlineData("name", "two\nlines")]
    [InlineData("rest-days", "saturday;someday")]
    public void What_cannot_be_is_asked_again(string field, string typed)
    {
        var form = field switch
        {
            "zone" => Nothing with { Zone = typed },
            "birth-year" => Nothing with { BirthYear = typed },
            "weight" => Nothing with { Weight = typed },
            "rest-days" => Nothing with { RestDays = typed },
            _ => Nothing with { Name = typed },
        };

        Assert.Equal(field, Assert.Single(form.Parse(Now).Problems).Field);
    }

    [Fact]
    public void Who_never_said_rests_at_the_weekend_and_who_ticks_nothing_never()
    {
        Assert.Equal(RestDays.Weekend, ProfileSettings.Read(new Dictionary<string, string>(), DateTimeZone.Utc).RestDays);
        Assert.Equal(default, (Nothing with { RestDays = "" }).Parse(Now).Value!.RestDays);
        Assert.Equal(default, ProfileSettings.Read(new Dictionary<string, string> { ["rest-days"] = "" }, DateTimeZone.Utc).RestDays);
    }

    [Fact]
    public void The_bounds_themselves_are_taken()
    {
        Assert.Equal((1906, 20m), Bounds("1906", "20"));
        Assert.Equal((2026, 400m), Bounds("2026", "400"));

        (int?, decimal?) Bounds(string year, string weight) =>
            (Nothing with { BirthYear = year, Weight = weight }).Parse(Now).Value is { } profile ? (profile.BirthYear, profile.WeightKg) : default;
    }

    [Fact]
    public void Who_is_male_is_not_asked_about_pregnancy() =>
        Assert.Null((Nothing with { Sex = "male", Pregnant = "yes" }).Parse(Now).Value!.Pregnant);
}
