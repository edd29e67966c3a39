using System.Collections.Immutable;
using NodaTime.Text;
using Vastus.Core.Diary;

namespace Vastus.Core.Programme;

/// <summary>What a person told before the first session, and when. The same answers make the same programme.</summary>
public sealed record ProgrammeIntake
{
    private const string Prefix = "programme.";
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The day the programme counts from.</summary>
    public required LocalDate Started { get; init; }

    /// <summary>Chooses where several exercises would do.</summary>
    public ulong Seed { get; init; }

    public ImmutableSortedSet<Goal> Goals { get; init; } = [];

    /// <summary>Ids of what is at hand.</summary>
    public ImmutableSortedSet<string> Equipment { get; init; } = [];

    /// <summary>On which days of the week there is time; 1 to 7 of them.</summary>
    public ImmutableSortedSet<IsoDayOfWeek> Days { get; init; } = [];

    /// <summary>Ids of the muscle groups that spasm or hurt.</summary>
    public ImmutableSortedSet<string> Sore { get; init; } = [];

    /// <summary>How much the leg hurts on a usual day, 0 to 10.</summary>
    public int UsualPain { get; init; }

    public TrainingBackground Background { get; init; }

    /// <summary>Conditions that are true.</summary>
    public ImmutableSortedSet<string> Yes { get; init; } = [];

    /// <summary>Conditions that were asked about and are not true. In neither set: unknown, which is not no.</summary>
    public ImmutableSortedSet<string> No { get; init; } = [];

    /// <summary>What the person would rather do, by the id of what was offered.</summary>
    public ImmutableSortedDictionary<string, string> Swaps { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>When a session is usually done; for the calendar.</summary>
    public LocalTime TimeOfDay { get; init; } = new(18, 0);

    /// <summary>In years, from the profile and not kept here. Null: not said.</summary>
    public int? Age { get; init; }

    /// <returns>Null: no programme was begun, or what is kept is no longer understood.</returns>
    public static ProgrammeIntake? Read(IReadOnlyDictionary<string, string> settings)
    {
        if (LocalDatePattern.Iso.Parse(Get("started") ?? "") is not { Success: true, Value: var started })
            return null;
        return new()
        {
            Started = started,
            Seed = ulong.TryParse(Get("seed"), out var seed) ? seed : 0,
            Goals = [.. List("goals").Select(Words<Goal>.Parse).OfType<Goal>()],
            Equipment = [.. List("equipment")],
            Days = [.. List("days").Select(Words<IsoDayOfWeek>.Parse).OfType<IsoDayOfWeek>()],
            Sore = [.. List("sore")],
            UsualPain = Number.Parse(Get("usual-pain")) is { } pain and >= 0 and <= 10 ? (int)pain : 0,
            Background = Words<TrainingBackground>.Parse(Get("background")) ?? default,
            Yes = [.. List("yes")],
            No = [.. List("no")],
            Swaps = List("swaps").Select(pair => pair.Split('>')).Where(pair => pair.Length is 2)
                .DistinctBy(pair => pair[0]).ToImmutableSortedDictionary(pair => pair[0], pair => pair[1]),
            TimeOfDay = Time.Parse(Get("time") ?? "") is { Success: true, Value: var time } ? time : new(18, 0),
        };

        string? Get(string name) => settings.GetValueOrDefault(Prefix + name);
        string[] List(string name) => (Get(name) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
    }

    public IReadOnlyDictionary<string, string?> Write() => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [$"{Prefix}started"] = LocalDatePattern.Iso.Format(Started),
        [$"{Prefix}seed"] = $"{Seed}",
        [$"{Prefix}goals"] = string.Join(';', Goals.Select(Words<Goal>.Of)),
        [$"{Prefix}equipment"] = string.Join(';', Equipment),
        [$"{Prefix}days"] = string.Join(';', Days.Select(Words<IsoDayOfWeek>.Of)),
        [$"{Prefix}sore"] = string.Join(';', Sore),
        [$"{Prefix}usual-pain"] = $"{UsualPain}",
        [$"{Prefix}background"] = Words<TrainingBackground>.Of(Background),
        [$"{Prefix}yes"] = string.Join(';', Yes),
        [$"{Prefix}no"] = string.Join(';', No),
        [$"{Prefix}swaps"] = string.Join(';', Swaps.Select(swap => $"{swap.Key}>{swap.Value}")),
        [$"{Prefix}time"] = Time.Format(TimeOfDay),
    };

    /// <summary>What is to be forgotten when a programme ends. What was logged stays in the diary.</summary>
    public static IReadOnlyDictionary<string, string?> Forgotten { get; } =
        new ProgrammeIntake { Started = default }.Write().ToDictionary(pair => pair.Key, _ => (string?)null, StringComparer.Ordinal);
}

/// <summary>What a person wants from the programme.</summary>
public enum Goal
{
    FewerSpasms,
    Stronger,
    Suppler,
    Steadier,
}

/// <summary>How used a person is to exercise.</summary>
public enum TrainingBackground
{
    New,
    Some,
    Sporty,
}
