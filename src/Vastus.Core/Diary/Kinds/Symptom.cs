namespace Vastus.Core.Diary.Kinds;

/// <summary>An answer about a finding: present, absent, or how strong from 0 to 10.</summary>
public sealed record Symptom : Happening
{
    public const string Word = "symptom";

    public static readonly AmountRange Range = new("", 0, 10);

    /// <exception cref="ArgumentOutOfRangeException">No finding, or neither an answer nor a strength: a bug in the caller.</exception>
    public Symptom(string finding, bool? present, decimal? strength = null)
    {
        Must.Hold(finding is not "", "a symptom has a finding");
        Must.Hold(present is not null || strength is not null, "a symptom has an answer");
        (Name, Present, Strength) = (finding, present, strength is { } points ? Range.Checked(points) : null);
    }

    public override string Kind => Word;

    /// <summary>Null: only the strength was given.</summary>
    public bool? Present { get; }

    /// <summary>Null: only yes or no was given.</summary>
    public decimal? Strength { get; }

    internal static Symptom Read(RowReader reader)
    {
        var name = reader.RequiredName("f_leg_weak");
        var answer = reader.Level<YesNo>();
        var strength = reader.Amount(Range);
        if (reader.Row is { Amount: null, Level: null })
            reader.Add("level", "level.missing", "symptom needs an answer", "write yes or no, or an amount from 0 to 10");
        return reader.Problems is [] ? new(name, answer is { } a ? a is YesNo.Yes : null, strength) : new("?", true);
    }

    internal override EntryRow Write(EntryRow row) => row with
    {
        Amount = Strength is { } points ? Number.Text(points) : null,
        Level = Present switch { true => "yes", false => "no", null => null },
    };
}

public enum YesNo
{
    Yes,
    No,
}
