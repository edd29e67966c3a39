namespace Vastus.Core.Tests.Programme;

/// <summary>Texts that were read by a person once, and are kept to see what a change does to them.</summary>
internal static class Stored
{
    /// <summary>What is different now is written beside the tests' program, to be read and then copied over the stored text.</summary>
    public static void AssertSame(string name, string text)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Programme", "data");
        var (kept, now) = (Path.Combine(folder, name), Path.Combine(folder, $"now-{name}"));
        var stored = File.Exists(kept) ? File.ReadAllLines(kept) : [];
        var lines = text.TrimEnd('\n').Split('\n');
        if (stored.AsSpan().SequenceEqual(lines))
            return;
        File.WriteAllText(now, text.TrimEnd('\n') + "\n");
        var at = stored.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"""
            {name} is different from line {at + 1} on. It was
            {(at < stored.Length ? stored[at] : "(the end)")}
            and is
            {(at < lines.Length ? lines[at] : "(the end)")}
            Read {now}, and copy it to tests/Vastus.Core.Tests/Programme/data/{name} if it is right.
            """);
    }
}
