using System.Text.Json;
using Vastus.Core.Medicines;
using static Vastus.Core.Exchange.Fhir.FhirElement;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>What other systems call a medicine, and what the medicine list calls it.</summary>
internal static class FhirMedicineName
{
    private const int NameMost = 200;

    /// <param name="concept">Of a Medication, a statement or a request.</param>
    /// <returns>The ingredient where one is known, else the words as they stand. Null: it has no name.</returns>
    public static string? Of(JsonElement concept)
    {
        var codings = Items(concept, "coding").ToList();
        var atc = codings.Where(coding => Text(coding, "system") == FhirCodes.Embedded.Systems["atc"]).Select(coding => Text(coding, "code")).OfType<string>().ToHashSet();
        if (MedicineKnowledge.Embedded.Medicines.FirstOrDefault(medicine => medicine.Atc is { } code && atc.Contains(code)) is { } byCode)
            return byCode.Ingredient;

        var names = codings.OrderByDescending(coding => Text(coding, "system") == FhirCodes.Embedded.Systems["rxnorm"]).Select(coding => Text(coding, "display"))
            .Append(Text(concept, "text")).OfType<string>().Select(Line).Where(name => name is not "" && name.Length <= NameMost).ToList();
        return names.Select(Ingredient).FirstOrDefault(known => known is not null) ?? (Text(concept, "text") is { } text && names.Contains(Line(text)) ? Line(text) : names.FirstOrDefault());
    }

    /// <summary>Of <c>Sertraline 50 MG Oral Tablet</c>, sertraline. Of what holds two ingredients, neither.</summary>
    private static string? Ingredient(string name)
    {
        if (MedicineKnowledge.Embedded.Find(name) is { } exact)
            return exact.Ingredient;
        var slug = $"-{MedicineName.Slug(name)}-";
        var within = MedicineKnowledge.Embedded.Medicines.Where(medicine => medicine.AllNames.Any(known => slug.Contains($"-{MedicineName.Slug(known)}-", StringComparison.Ordinal)))
            .Select(medicine => medicine.Ingredient).Distinct().ToList();
        return within is [var only] && !slug.Contains("-and-", StringComparison.Ordinal) && !name.Contains(" / ", StringComparison.Ordinal) ? only : null;
    }

    /// <summary>As one line of text.</summary>
    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
