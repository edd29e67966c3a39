using Vastus.Core.Programme;

namespace Vastus.Core.Tests.Programme;

public sealed class ProgressionTests
{
    private const int Weeks = 12;

    [Fact]
    public void Twelve_weeks_of_good_bad_and_interrupted_training_go_as_they_were_read() =>
        Stored.AssertSame("progression.txt", string.Join('\n', Lives.All.Select(life => new Player(life).Play(Weeks))));

    [Fact]
    public void Whoever_does_well_reaches_level_2_in_week_3_and_level_3_of_strength_after_week_6()
    {
        var player = new Player(Lives.Good);
        player.Play(Weeks);

        Assert.All(player.Levels[..2], week => Assert.DoesNotContain(2, week.Values));
        Assert.Contains(2, Strength(player.Levels[2]));
        Assert.All(player.Levels[..6], week => Assert.DoesNotContain(3, week.Values));
        Assert.Contains(3, Strength(player.Levels[8]));
        Assert.All(Strength(player.Levels[^1]), level => Assert.InRange(level, 2, 3));
    }

    [Fact]
    public void Whoever_never_tells_pain_stays_where_they_began()
    {
        var player = new Player(Lives.Silent);
        player.Play(Weeks);

        Assert.All(player.Levels.SelectMany(week => week.Values), level => Assert.Equal(1, level));
        Assert.Empty(player.At(7 * Weeks, 8).State.Changes);
        Assert.Contains("nothing has moved up in 6 weeks", player.At(7 * Weeks, 8).State.AskSomebody);
    }

    private static IEnumerable<int> Strength(IReadOnlyDictionary<string, int> levels) =>
        levels.Where(pair => ProgrammeKnowledge.Embedded.Exercise(pair.Key) is { Type: ExerciseType.Strength }).Select(pair => pair.Value);
}
