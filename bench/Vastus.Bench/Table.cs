namespace Vastus.Bench;

/// <summary>What was measured, a line each.</summary>
internal sealed class Table
{
    private readonly List<(string Engine, string What, string Measured, string Aim)> rows = [];

    /// <param name="engine">Empty: neither database has to do with it.</param>
    /// <param name="what">Which quantity.</param>
    /// <param name="measured">With its unit.</param>
    /// <param name="aim">Empty: none was set.</param>
    public void Add(string engine, string what, string measured, string aim = "")
    {
        rows.Add((engine, what, measured, aim));
        Console.Error.WriteLine($"{engine} {what}: {measured}");
    }

    public void Print()
    {
        Console.WriteLine();
        Console.WriteLine($"{"",-11} {"",-58} {"measured",20}   aim");
        foreach (var (engine, what, measured, aim) in rows)
            Console.WriteLine($"{engine,-11} {what,-58} {measured,20}   {aim}");
    }
}
