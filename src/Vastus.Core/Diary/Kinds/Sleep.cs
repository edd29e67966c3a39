namespace Vastus.Core.Diary.Kinds;

/// <summary>The sleep that ended at <see cref="Entry.At"/>. Its hours, its quality, or both are known.</summary>
public sealed record Sleep : Happening
{
    public const string Word = "sleep";

    public static readonly AmountRange Range = new("h", 0, 24);

    /// <exception cref="ArgumentOutOfRangeException">Neither is known, or impossible hours: a bug in the caller.</exception>
    public Sleep(decimal? hours, SleepQuality? quality)
    {
        Must.Hold(hours is not null || quality is not null, "sleep has hours, a quality, or both");
        (Hours, Quality) = (hours is { } h ? Range.Checked(h) : null, quality);
    }

    public override string Kind => Word;

    /// <summary>Null: not known.</summary>
    public decimal? Hours { get; }

    /// <summary>Null: not known.</summary>
    public SleepQuality? Quality { get; }

    internal static Sleep Read(RowReader reader)
    {
        if (reader.Row is { Amount: null, Level: null })
            reader.Add("amount", "amount.missing", "sleep needs its hours or how it was", $"write {Range}, or a level");
        var hours = reader.Amount(Range);
        var quality = reader.Level<SleepQuality>();
        return hours is null && quality is null ? new(0, null) : new(hours, quality);
    }

    internal override EntryRow Write(EntryRow row) => row with
    {
        Amount = Hours is { } hours ? Number.Text(hours) : null,
        Unit = Hours is null ? null : Range.Unit,
        Level = Quality is { } quality ? Words<SleepQuality>.Of(quality) : null,
    };
}

public enum SleepQuality
{
    Poor,
    Fair,
    Good,
}
