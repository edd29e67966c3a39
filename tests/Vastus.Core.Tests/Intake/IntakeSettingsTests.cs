using NodaTime;
using Vastus.Core.Intake;

namespace Vastus.Core.Tests.Intake;

public sealed class IntakeSettingsTests
{
    [Fact]
    public void What_is_kept_comes_back()
    {
        var said = new IntakeSettings
        {
            Authority = Authority.Us,
            Conditions = ["kidney", "liver"],
            OwnTargets = new IntakeSettings().OwnTargets.Add("water", 1500).Add("potassium", 2000.5m),
            CaffeineStays = CaffeineStay.Longer,
            Smokes = false,
            Pill = true,
            PregnancyWeek = 0,
            Bedtime = new LocalTime(22, 30),
        };

        var back = Back(said);

        Assert.Equal(said.Conditions, back.Conditions);
        Assert.Equal(said.OwnTargets, back.OwnTargets);
        Assert.Equal(said with { Conditions = null, OwnTargets = back.OwnTargets }, back with { Conditions = null });
    }

    [Fact]
    public void None_of_the_conditions_is_an_answer_and_not_being_asked_is_none()
    {
        Assert.Empty(Back(new() { Conditions = [] }).Conditions!);
        Assert.Null(Back(new()).Conditions);
    }

    private static IntakeSettings Back(IntakeSettings said) => IntakeSettings.Read(
        said.Write().Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!));
}
