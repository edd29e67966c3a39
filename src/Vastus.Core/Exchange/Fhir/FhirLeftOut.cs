using Vastus.Core.Diary.Files;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Counts what is left out, so that ten thousand heart rates are one line.</summary>
internal sealed class FhirLeftOut
{
    private const int DifferentMost = 100;
    private const int WhatMost = 80;
    private readonly Dictionary<(string What, string Why), (int Line, long Count)> counts = [];

    /// <summary>Each where its first one stood.</summary>
    public IEnumerable<FileEntry> All =>
        counts.OrderBy(pair => pair.Value.Line).Select(pair => new FileEntry(pair.Value.Line, null, []) { LeftOut = new(pair.Key.What, pair.Key.Why, pair.Value.Count) });

    public void Add(int line, string what, string why)
    {
        var called = new string([.. what.Take(WhatMost).Select(c => char.IsControl(c) ? ' ' : c)]);
        var key = counts.Count < DifferentMost || counts.ContainsKey((called, why)) ? (called, why) : ("other things", "a diary has no place for them");
        counts[key] = counts.TryGetValue(key, out var so) ? (so.Line, so.Count + 1) : (line, 1);
    }
}
