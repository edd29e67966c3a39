namespace Vastus.Core.Exchange.Apple;

/// <summary>Numbers for the devices and apps that rows come from; their names are not kept in the diary.</summary>
internal sealed class AppleSources
{
    /// <summary>Those beyond this are one.</summary>
    private const int Most = 500;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public AppleSources() => bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Number(ReadOnlySpan<char> name)
    {
        if (bySpan.TryGetValue(name, out var number))
            return number;
        if (numbers.Count >= Most)
            return Most;
        return numbers[name.ToString()] = numbers.Count;
    }
}
