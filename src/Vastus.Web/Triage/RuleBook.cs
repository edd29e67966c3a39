using System.Collections.Concurrent;
using Vastus.Core.Knowledge;
using Vastus.Core.Medicines;
using Vastus.Core.Triage;
using Vastus.Store.Triage;

namespace Vastus.Web.Triage;

/// <summary>The rules of any day on which a check was done.</summary>
internal sealed class RuleBook(CheckStore checks)
{
    private readonly ConcurrentDictionary<string, TriageKnowledge?> read = new(StringComparer.Ordinal);

    /// <returns>Null: they are not at hand, or this program cannot read them any more.</returns>
    public async Task<TriageKnowledge?> OfAsync(string? version, CancellationToken ct)
    {
        if (version == TriageFiles.Embedded.Version)
            return TriageKnowledge.Embedded;
        if (version is null || read.TryGetValue(version, out var known))
            return version is null ? null : read[version];
        return await checks.RulesAsync(version, ct) is { } files
            ? read.GetOrAdd(version, _ => TriageReader.Read(files, MedicineKnowledge.Embedded.Names, Bibliography.Embedded).Value)
            : null;
    }
}
