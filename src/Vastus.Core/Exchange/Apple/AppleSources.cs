namespace Vastus.Core.Exchange.Apple;

/// <summary>Numbers for the devices and apps that rows come from; their names are not kept in the diary.</summary>
internal sealed class AppleSources
{
    /// <summary>Those beyond this are one.</summary>
    private const int Most = 500;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private string latest = "";
    private int latestNumber;

    public AppleSources()
    {
        bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        numbers[latest] = latestNumber;
    }

    public int Number(ReadOnlySpan<char> name)
    {
        if (name.SequenceEqual(latest))
            return latestNumber;
        if (!bySpan.TryGetValue(name, out var known, out var number))
        {
            if (numbers.Count >= Most)
                return Most;
            numbers[known = name.ToString()] = number = numbers.Count;
        }

        (latest, latestNumber) = (known, number);
        return number;
    }
}
