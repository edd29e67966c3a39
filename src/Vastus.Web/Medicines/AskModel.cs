using NodaTime;
using Vastus.Core.Medicines;
using Vastus.Core.Profile;

namespace Vastus.Web.Medicines;

/// <summary>The page to take along.</summary>
/// <param name="Now">In the person's zone.</param>
/// <param name="Said">For each medicine of the list, what the diary says of it.</param>
public sealed record AskModel(Profile Person, ZonedDateTime Now, MedicineList List, IReadOnlyDictionary<int, Said> Said)
{
    public IReadOnlyList<PairOnList> Pairs { get; } = [.. MedicineKnowledge.Embedded.ToTell(List.Acting).Where(pair => !pair.Pair.IsOfOne)];

    public IReadOnlyList<MedicineOnList> Asked => [.. List.All.Where(row => row.ActsAt(List.Now))];

    /// <summary>One question for each class, with the medicines that it is about.</summary>
    public IEnumerable<(MedicineClass Class, IReadOnlyList<MedicineOnList> Rows)> Questions => Asked.Where(row => row.Known is not null)
        .GroupBy(row => row.Known!.Class.Id).Select(group => (group.First().Known!.Class, (IReadOnlyList<MedicineOnList>)[.. group]));
}

/// <summary>What the diary says of one medicine.</summary>
/// <param name="Around">Plain counts. Null: there is nothing to count yet.</param>
/// <param name="Findings">Whole sentences of the trigger analysis.</param>
public sealed record Said(SpasmsAround? Around, IReadOnlyList<string> Findings);
