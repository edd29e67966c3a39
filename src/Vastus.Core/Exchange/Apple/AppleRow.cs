namespace Vastus.Core.Exchange.Apple;

/// <summary>The record or workout that is being read. One for the whole file: most are passed over, and cost nothing.</summary>
internal sealed class AppleRow
{
    private const int Longest = 256;
    private readonly char[] value = new char[Longest];
    private int valueLength;

    public AppleType Type { get; private set; } = new("HKNothing", AppleUse.Nothing);
    public int Line { get; private set; }

    /// <summary>Since 1970. Null: not given, or no time.</summary>
    public long? Start { get; set; }

    /// <summary>As above.</summary>
    public long? End { get; set; }

    /// <summary>Empty: none.</summary>
    public string Unit { get; set; } = "";

    /// <summary>The number of the source.</summary>
    public int Source { get; set; }

    /// <summary>The number of the zone: see <see cref="AppleZones"/>.</summary>
    public int Zone { get; set; }

    /// <summary>Of a workout, as it says itself, in <see cref="Unit"/>. Null: it does not.</summary>
    public decimal? Duration { get; set; }

    /// <summary>How strenuous a workout was: energy spent, as a multiple of that at rest. Null: not known.</summary>
    public decimal? Mets { get; set; }

    /// <summary>Of a dose: what it says, by name. Null: this is none.</summary>
    public Dictionary<string, string>? Facts { get; set; }

    public ReadOnlySpan<char> Value => value.AsSpan(0, valueLength);

    public void Begin(AppleType type, int line)
    {
        (Type, Line, Start, End, Unit, Source, Zone, Duration, Mets, Facts, valueLength) = (type, line, null, null, "", 0, 0, null, null, null, 0);
    }

    public void SetValue(ReadOnlySpan<char> text)
    {
        valueLength = Math.Min(text.Length, Longest);
        text[..valueLength].CopyTo(value);
    }
}
