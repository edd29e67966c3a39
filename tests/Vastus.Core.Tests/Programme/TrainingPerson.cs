using NodaTime;
using Vastus.Core.Programme;

namespace Vastus.Core.Tests.Programme;

/// <summary>A made-up person of <c>people.csv</c>.</summary>
/// <param name="Who">Age included: it is in what they answered, and in nothing else.</param>
internal sealed record TrainingPerson(string Id, string Who, ProgrammeIntake Intake)
{
    public static IReadOnlyList<TrainingPerson> All { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Programme", "data", "people.csv")).Skip(1).Select(line => Read(line.Split(',')))];

    private static TrainingPerson Read(string[] row)
    {
        var asked = ProgrammeKnowledge.Embedded.Conditions.Select(c => c.Id).ToList();
        var yes = List(9);
        var unknown = row[10] is "all" ? asked : List(10);
        Assert.Subset(asked.ToHashSet(), yes.Concat(unknown).ToHashSet());
        Assert.Subset(ProgrammeKnowledge.Embedded.Equipment.Select(e => e.Id).ToHashSet(), List(6).ToHashSet());
        return new(row[0], row[1], new()
        {
            Started = Life.Monday,
            Seed = ulong.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture),
            Background = Words<TrainingBackground>.Parse(row[3])!.Value,
            UsualPain = int.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture),
            Goals = [.. List(5).Select(goal => Words<Goal>.Parse(goal)!.Value)],
            Equipment = [.. List(6)],
            Days = [.. List(7).Select(day => Words<IsoDayOfWeek>.Parse(day)!.Value)],
            Sore = [.. List(8)],
            Yes = [.. yes],
            No = [.. asked.Except(yes).Except(unknown)],
        });

        List<string> List(int column) => [.. row[column].Split('|', StringSplitOptions.RemoveEmptyEntries)];
    }
}
