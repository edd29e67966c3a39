using System.Text.RegularExpressions;

namespace Vastus.Store;

/// <summary>Which tables the migrations make, read off their scripts, so that a new one is not forgotten in a list.</summary>
internal static partial class Tables
{
    /// <summary>The tables there are after these migrations, each behind those that it refers to.</summary>
    public static IReadOnlyList<string> After(IEnumerable<string> migrations)
    {
        List<string> made = [];
        var refersTo = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var statement in migrations.Order(StringComparer.Ordinal).SelectMany(name => Comment().Replace(Migrations.Text(name), "").Split(';')))
        {
            if (Changed().Match(statement) is not { Success: true } table)
                continue;
            var name = table.Groups["name"].Value;
            if (refersTo.TryAdd(name, []))
                made.Add(name);
            refersTo[name].UnionWith(Referred().Matches(statement).Select(match => match.Groups["name"].Value));
        }

        List<string> inOrder = [];
        made.ForEach(Place);
        return inOrder;

        void Place(string table)
        {
            foreach (var other in refersTo[table].Where(other => other != table && !inOrder.Contains(other)))
                Place(other);
            if (!inOrder.Contains(table))
                inOrder.Add(table);
        }
    }

    [GeneratedRegex("--.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*(CREATE|ALTER) TABLE (?<name>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Changed();

    [GeneratedRegex(@"\bREFERENCES (?<name>\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Referred();
}
