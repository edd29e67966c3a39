using Vastus.Core.Diary;

namespace Vastus.Core.Tests.Diary;

/// <summary>Entries from a few words, for tests.</summary>
internal static class Entries
{
    private static byte count;

    /// <param name="at">With its offset.</param>
    /// <param name="kind">The rest of the cells is set on the row.</param>
    public static Entry Of(string at, string kind, Func<EntryRow, EntryRow>? with = null)
    {
        var row = new EntryRow { At = at, Kind = kind };
        var (entry, problems) = (with is null ? row : with(row)).Parse(_ => new Guid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ++count), now: null);
        Assert.Empty(problems);
        return entry!;
    }

    public static Entry Spasm(string at, int? intensity = null, int? minutes = null) =>
        Of(at, "spasm", r => r with { Amount = intensity?.ToString(), Minutes = minutes?.ToString() });

    public static Entry Fluid(string at, int millilitres = 250) =>
        Of(at, "fluid", r => r with { Amount = millilitres.ToString(), Unit = "mL" });

    public static Entry CheckIn(string at, string covers) => Of(at, "checkin", r => r with { Covers = covers });
}
