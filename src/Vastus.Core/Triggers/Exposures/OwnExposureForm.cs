using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triggers.Exposures;

/// <summary>A person's own definition of an exposure, as typed.</summary>
/// <param name="Kind">One of <see cref="Diary.Kind.All"/> that can be an exposure.</param>
/// <param name="Name">Only entries of this name. Empty: of any.</param>
/// <param name="Hours">1 to 72.</param>
/// <param name="Counted">A word of <see cref="Exposures.Counted"/>.</param>
/// <param name="Comparison">A word of <see cref="Exposures.Comparison"/>.</param>
/// <param name="Threshold">A plain number, in the kind's own unit.</param>
public sealed record OwnExposureForm(string Kind, string Name, string Hours, string Counted, string Comparison, string Threshold)
{
    /// <summary>A day: so usual that the words need not name it.</summary>
    public const int UsualHours = 24;

    private const int NameMost = 200;
    private const decimal ThresholdMost = 1_000_000;

    /// <summary>Kinds that say nothing about what was done before a spasm, or have an analysis of their own.</summary>
    private static readonly string[] NotExposures = [Spasm.Word, CheckIn.Word, NoteOnly.Word, Medicine.Word, Lab.Word, ReliefTried.Word, SymptomCheck.Word];

    private static readonly Profile.Profile Nobody = new() { Zone = DateTimeZone.Utc };

    /// <summary>The kinds that can be an exposure, in the order in which kinds are offered.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. KindGroup.All.SelectMany(group => group.Kinds).Except(NotExposures)];

    /// <summary>Whether something came before at all, in the day before.</summary>
    public static OwnExposureForm Blank { get; } = new("", "", "24", Words<Counted>.Of(Exposures.Counted.Entries), Words<Comparison>.Of(Exposures.Comparison.AtLeast), "1");

    /// <summary>The rule, whose id follows from the definition: the same definition is the same exposure.</summary>
    public Parsed<ExposureRule> Parse()
    {
        List<Problem> problems = [];
        var name = Name.Trim();
        if (!Kinds.Contains(Kind))
            problems.Add(Kind is Medicine.Word
                ? new("kind", "kind.medicine", "medicines are looked at in their own way", "log when each was started or stopped")
                : Kind is "" ? new("kind", "kind.missing", "it is not said what you log", "choose one of the list")
                : new("kind", "kind.unknown", "that cannot come before a spasm", "choose one of the list"));
        if (Kind is Tag.Word && name is "")
            problems.Add(new("name", "name.missing", "a tag has a name", "write which one"));
        if (name.Length > NameMost || name.Any(char.IsControl) || name.Contains(';', StringComparison.Ordinal))
            problems.Add(new("name", "name.unreadable", "the name is too long, or holds a sign that names do not have", $"write at most {NameMost} letters, without ;"));
        var hours = Number.Parse(Hours.Trim());
        if (hours is not (>= 1 and <= ExposureRule.WindowHoursMost) || hours != decimal.Truncate(hours.Value))
            problems.Add(new("hours", "hours.range", "that is not a number of hours", $"write a whole number from 1 to {ExposureRule.WindowHoursMost}"));
        var counted = Words<Counted>.Parse(Counted);
        if (counted is null)
            problems.Add(new("counted", "counted.unknown", "it is not said what to count", $"choose {RowReader.Choices(Words<Counted>.All)}"));
        else if (Kinds.Contains(Kind) && !Has(counted.Value))
            problems.Add(new("counted", "counted.absent", "entries of this sort do not say that", "choose how many times it was logged"));
        var comparison = Words<Comparison>.Parse(Comparison);
        if (comparison is null)
            problems.Add(new("comparison", "comparison.unknown", "it is not said whether less or more counts", $"choose {RowReader.Choices(Words<Comparison>.All)}"));
        var threshold = Number.Parse(Threshold.Trim().Replace(',', '.'));
        if (threshold is not (>= 0 and <= ThresholdMost))
            problems.Add(new("threshold", "threshold.range", "that is not a number to compare with", $"write a number from 0 to {ThresholdMost}"));
        return problems is [] ? Rule(name, (int)hours!.Value, counted!.Value, comparison!.Value, threshold!.Value) : problems;
    }

    private ExposureRule Rule(string name, int hours, Counted counted, Comparison comparison, decimal threshold)
    {
        var unit = UnitOf(counted, threshold);
        var what = name is "" ? KindGroup.NameOf(Kind).ToLowerInvariant() : $"“{name}”";
        var within = hours is UsualHours ? "" : $" in {hours} {(hours is 1 ? "hour" : "hours")}";
        var words = $"{(comparison is Exposures.Comparison.Below ? "less than" : "at least")} {Number.Text(threshold)}{(unit is "" ? "" : $" {unit}")} of {what}{within}";
        return new(
            $"own:{Kind}:{name}:{hours}:{Words<Counted>.Of(counted)}:{Words<Comparison>.Of(comparison)}:{Number.Text(threshold)}",
            words, $"you logged {words}", new([Kind], name is "" ? [] : [name], null, counted, unit), hours, comparison, threshold,
            counted is Exposures.Counted.LatestAmount ? KnownBy.Entry : KnownBy.CheckIn);
    }

    /// <summary>Whether entries of the kind can say what is counted.</summary>
    private bool Has(Counted counted) => counted switch
    {
        Exposures.Counted.Entries => true,
        Exposures.Counted.Minutes => HasField("minutes"),
        _ => HasField("amount"),
    };

    private bool HasField(string name) => FormFields.Of(Kind, Nobody).Any(field => field.Name == name);

    private string UnitOf(Counted counted, decimal threshold) => counted switch
    {
        Exposures.Counted.Entries => threshold is 1 ? "entry" : "entries",
        Exposures.Counted.Minutes => threshold is 1 ? "minute" : "minutes",
        _ when Nutrient.ById.TryGetValue(Kind, out var nutrient) => nutrient.Unit,
        _ => Kind switch { Fluid.Word => "mL", Sleep.Word => "hours", Heat.Word => "°C", _ => "" },
    };
}
