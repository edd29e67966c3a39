using System.Collections.Immutable;
using NodaTime.Text;
using Vastus.Core.Diary;

namespace Vastus.Core.Intake;

/// <summary>What a person told about food, drink and caffeine. All of it is optional; null: not said.</summary>
public sealed record IntakeSettings
{
    private const string Prefix = "intake.";
    private const string OwnTarget = Prefix + "target.";
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public Authority Authority { get; init; }

    /// <summary>Ids of <see cref="IntakeCondition"/> that hold. Null: the person was not asked; empty: none of them.</summary>
    public ImmutableSortedSet<string>? Conditions { get; init; }

    /// <summary>A day's own target that a clinician named, by nutrient, in its unit.</summary>
    public ImmutableSortedDictionary<string, decimal> OwnTargets { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;

    /// <summary>How long caffeine stays. Null: as usual.</summary>
    public CaffeineStay? CaffeineStays { get; init; }

    public bool? Smokes { get; init; }

    /// <summary>Takes the combined contraceptive pill.</summary>
    public bool? Pill { get; init; }

    /// <summary>Of pregnancy, 0 to 42.</summary>
    public int? PregnancyWeek { get; init; }

    public LocalTime? Bedtime { get; init; }

    /// <summary>Reads what is kept; a setting that is absent or no longer understood counts as not said.</summary>
    public static IntakeSettings Read(IReadOnlyDictionary<string, string> settings)
    {
        return new()
        {
            Authority = Words<Authority>.Parse(Get("authority")) ?? default,
            Conditions = Get("conditions") is { } said ? [.. said.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(id => id is not "none")] : null,
            OwnTargets = settings.Where(pair => pair.Key.StartsWith(OwnTarget, StringComparison.Ordinal))
                .Select(pair => (Id: pair.Key[OwnTarget.Length..], Amount: Number.Parse(pair.Value)))
                .Where(pair => pair.Amount is not null)
                .ToImmutableSortedDictionary(pair => pair.Id, pair => pair.Amount!.Value),
            CaffeineStays = Words<CaffeineStay>.Parse(Get("caffeine-stays")),
            Smokes = YesNo("smokes"),
            Pill = YesNo("pill"),
            PregnancyWeek = Number.Parse(Get("pregnancy-week")) is { } week and >= 0 and <= 42 ? (int)week : null,
            Bedtime = Time.Parse(Get("bedtime") ?? "") is { Success: true, Value: var bedtime } ? bedtime : null,
        };

        string? Get(string name) => settings.GetValueOrDefault(Prefix + name);
        bool? YesNo(string name) => Get(name) switch { "yes" => true, "no" => false, _ => null };
    }

    /// <summary>What is to be kept. Null: not said, so nothing is kept.</summary>
    public IReadOnlyDictionary<string, string?> Write() => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [$"{Prefix}authority"] = Words<Authority>.Of(Authority),
        [$"{Prefix}conditions"] = Conditions switch { null => null, [] => "none", var ids => string.Join(';', ids) },
        [$"{Prefix}caffeine-stays"] = CaffeineStays is { } stays ? Words<CaffeineStay>.Of(stays) : null,
        [$"{Prefix}smokes"] = YesNo(Smokes),
        [$"{Prefix}pill"] = YesNo(Pill),
        [$"{Prefix}pregnancy-week"] = PregnancyWeek?.ToString(),
        [$"{Prefix}bedtime"] = Bedtime is { } bedtime ? Time.Format(bedtime) : null,
    }.Concat(Contents.Nutrients.Select(id => KeyValuePair.Create(OwnTarget + id, OwnTargets.TryGetValue(id, out var own) ? Number.Text(own) : (string?)null)))
        .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static string? YesNo(bool? said) => said switch { true => "yes", false => "no", null => null };
}

/// <summary>How long caffeine stays in a person (dossier PK-03).</summary>
public enum CaffeineStay
{
    Briefly,
    Usual,
    Longer,
}
