using System.Collections.Immutable;

namespace Vastus.Core.Diary;

/// <summary>Further facts of an entry: <c>key=value;key=value</c>, in the order given. Keys are unique, kebab-case.</summary>
public sealed record Details
{
    public static readonly Details None = new([]);

    private Details(ImmutableArray<KeyValuePair<string, string>> pairs) => Pairs = pairs;

    public ImmutableArray<KeyValuePair<string, string>> Pairs { get; }

    /// <summary>Null: not said.</summary>
    public string? this[string key] => Pairs.FirstOrDefault(p => p.Key == key).Value;

    /// <exception cref="ArgumentException">The key or value cannot be written: a bug in the caller.</exception>
    public Details With(string key, string value)
    {
        if (!IsKey(key) || value.Contains(';', StringComparison.Ordinal) || value.Trim() != value || value is "")
            throw new ArgumentException($"{key} cannot be written as a detail", nameof(key));
        var at = Pairs.ToList().FindIndex(p => p.Key == key);
        return new(at < 0 ? Pairs.Add(new(key, value)) : Pairs.SetItem(at, new(key, value)));
    }

    public Details Without(string key) => new(Pairs.RemoveAll(p => p.Key == key));

    /// <returns>Null unless every part is <c>key=value</c> and no key comes twice.</returns>
    public static Details? Parse(string? text)
    {
        var details = None;
        foreach (var part in (text ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || equals == part.Length - 1)
                return null;
            var (key, value) = (part[..equals].TrimEnd(), part[(equals + 1)..].TrimStart());
            if (!IsKey(key) || details[key] is not null)
                return null;
            details = details.With(key, value);
        }

        return details;
    }

    public override string ToString() => string.Join(';', Pairs.Select(p => $"{p.Key}={p.Value}"));

    public bool Equals(Details? other) => other is not null && Pairs.SequenceEqual(other.Pairs);

    public override int GetHashCode() => Pairs.Aggregate(0, HashCode.Combine);

    private static bool IsKey(string key) => key is not "" && key.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_');
}
