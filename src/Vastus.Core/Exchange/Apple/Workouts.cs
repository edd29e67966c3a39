using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Workouts, those that two apps tell of counted once.</summary>
internal sealed class Workouts
{
    /// <summary>Forty years with ten a day.</summary>
    private const int Most = 150_000;

    /// <summary>Workouts at the same time; in a life there are two or three.</summary>
    private const int GoingMost = 32;

    private const string Prefix = "HKWorkoutActivityType";

    /// <summary>
    /// The multiples of the energy spent at rest from which activity is moderate and hard.
    /// Source: Garber et al. 2011, Med Sci Sports Exerc 43:1334, table 2, doi:10.1249/MSS.0b013e318213fefb.
    /// </summary>
    private const decimal ModerateFrom = 3;

    private const decimal HardFrom = 6;

    private readonly List<Workout> all = [];
    private readonly Dictionary<string, string> names = [];

    public AppleType Type { get; } = new("HKWorkouts", AppleUse.Workout);

    public void Add(AppleRow row, long start, long end)
    {
        if (all.Count >= Most)
            throw new AppleRefusal(AppleProblems.More("workouts"), row.Line);
        var name = row.Value.ToString();
        if (!names.TryGetValue(name, out var same))
            names[name] = same = name;
        all.Add(new(start, end, same, Duration(row), row.Mets, row.Source, row.Zone, row.Line));
    }

    public IEnumerable<FileEntry> Entries(AppleGathered gathered)
    {
        all.Sort((a, b) => (a.Start, b.End, a.Name).CompareTo((b.Start, a.End, b.Name)));
        List<Workout> going = [];
        HashSet<(long, long, string)> seen = [];
        foreach (var workout in all)
        {
            going.RemoveAll(other => other.End <= workout.Start);
            if (!seen.Add((workout.Start, workout.End, workout.Name)) || going.Exists(workout.IsTheSameAs))
                gathered.LeftOut.Add("workouts", "another app tells of the same workout", workout.Line);
            else if (workout.Minutes is { } minutes && !Minutes.Range.Contains(minutes))
                gathered.LeftOut.Add("workouts", "they lasted more than a week", workout.Line);
            else
                yield return new(workout.Line, Entry(workout, gathered.Zones), []);
            going.Add(workout);
            if (going.Count > GoingMost)
                going.RemoveAt(0);
        }
    }

    private static Entry Entry(Workout workout, AppleZones zones) => new(
        AppleId.Of(string.Join('\u001f', "workout", workout.Name, Number.Text(workout.Start), Number.Text(workout.End)), 1, workout.Start),
        zones.At(workout.Zone, workout.Start),
        What(workout) with
        {
            Minutes = workout.Minutes is { } minutes
                ? new(Math.Round(minutes, 2))
                : Minutes.Between(Instant.FromUnixTimeSeconds(workout.Start), Instant.FromUnixTimeSeconds(workout.End)),
        });

    private static Happening What(Workout workout) => workout.Name switch
    {
        $"{Prefix}Cooldown" => new Preparation(PreparationType.CoolDown),
        $"{Prefix}Flexibility" => new Preparation(PreparationType.Stretch),
        _ => new Exercise { Name = NameOf(workout.Name), Effort = Level(workout.Mets) },
    };

    private static string NameOf(string name) => name is "" or $"{Prefix}Other" ? "workout" : AppleWords.Of(name);

    /// <summary>Unknown where the watch measured none: how long it lasted or what it is called says nothing of how hard it was.</summary>
    private static Effort? Level(decimal? mets) => mets switch
    {
        null or <= 0 => null,
        < ModerateFrom => Effort.Easy,
        < HardFrom => Effort.Moderate,
        _ => Effort.Hard,
    };

    /// <summary>Without the pauses. Unit: minutes.</summary>
    private static decimal? Duration(AppleRow row) => row.Duration is not >= 0 ? null : row.Unit switch
    {
        "min" => row.Duration,
        "s" or "sec" => row.Duration / 60,
        "h" or "hr" => row.Duration * 60,
        _ => null,
    };

    private sealed record Workout(long Start, long End, string Name, decimal? Minutes, decimal? Mets, int Source, int Zone, int Line)
    {
        /// <summary>Of two sources, and for half of the shorter one or more at the same time.</summary>
        public bool IsTheSameAs(Workout other) => Source != other.Source
            && (Math.Min(End, other.End) - Math.Max(Start, other.Start)) * 2 >= Math.Min(End - Start, other.End - other.Start);
    }
}
