using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Exchange.Fhir;
using Vastus.Core.Labs;
using Vastus.Core.Relief;
using Vastus.Core.Tests.Diary;

namespace Vastus.Core.Tests.Exchange.Fhir;

public sealed class FhirCodesTests
{
    private static readonly FhirCodes Codes = FhirCodes.Embedded;

    /// <summary>Every unit that the diary itself knows; only a person's own measure may have another.</summary>
    public static TheoryData<string> Units { get; } =
        [.. Medicine.Units.Concat(Food.Units).Concat(ExerciseSet.Units).Concat(Nutrient.ById.Values.SelectMany(nutrient => nutrient.Units))
            .Concat(LabKnowledge.Embedded.Analytes.SelectMany(analyte => analyte.Units).Select(unit => unit.Text))
            .Concat([Fluid.Range.Unit, Heat.Range.Unit, Sleep.Range.Unit, "min"]).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Units))]
    public void Every_unit_of_the_diary_has_its_ucum_code(string unit) => Assert.True(Codes.Units.ContainsKey(unit), $"{unit} is not in {FhirCodes.File}");

    // Expected: the examples of the UCUM specification and LOINC's list of common UCUM units.
    [Theory]
    [InlineData("ug", "ug")]
    [InlineData("IU", "[iU]")]
    [InlineData("mL", "mL")]
    [InlineData("mg", "mg")]
    [InlineData("min", "min")]
    [InlineData("h", "h")]
    [InlineData("C", "Cel")]
    [InlineData("kcal", "kcal")]
    [InlineData("mEq/L", "meq/L")]
    [InlineData("mIU/L", "m[IU]/L")]
    [InlineData("mL/min/1.73 m2", "mL/min/{1.73_m2}")]
    [InlineData("drop", "[drp]")]
    [InlineData("tablet", "{tablet}")]
    public void Units_are_written_as_UCUM_has_them(string unit, string ucum) => Assert.Equal(ucum, Codes.Units[unit]);

    /// <summary>LOINC's last digit is a check digit: a wrong digit, or two that changed places, does not pass.</summary>
    [Fact]
    public void Every_LOINC_code_has_its_check_digit()
    {
        var loincs = Published("http://loinc.org").Concat(LabKnowledge.Embedded.Analytes.SelectMany(analyte => analyte.Loincs)).ToList();

        Assert.True(loincs.Count > 40);
        Assert.All(loincs, code => Assert.Equal(code[^1] - '0', Luhn(code[..^2])));
    }

    /// <summary>As with LOINC, but by Verhoeff's scheme, which SNOMED CT ids use.</summary>
    [Fact]
    public void Every_SNOMED_code_has_its_check_digit()
    {
        var ids = Published("http://snomed.info/sct").ToList();

        Assert.True(ids.Count > 8);
        Assert.All(ids, id => Assert.Equal(0, Verhoeff(id)));
    }

    [Fact]
    public void Every_side_and_place_of_the_drawing_that_has_a_code_is_one_of_the_diary()
    {
        Assert.Equal(Words<Side>.All.Order(StringComparer.Ordinal), Codes.Sides.Keys.Order(StringComparer.Ordinal));
        Assert.All(Codes.Sites.Keys, site => Assert.NotNull(ReliefKnowledge.Embedded.Muscle(site)));
    }

    [Theory]
    [InlineData("spasm", "cramp", null, null, "55300003")]
    [InlineData("sleep", null, "7", "h", "93832-4")]
    [InlineData("fluid", null, "250", "mL", "8999-5")]
    [InlineData("lab", "magnesium", "0.8", "mmol/L", "2601-3")]
    [InlineData("lab", "magnesium", "1.9", "mg/dL", "19123-9")]
    [InlineData("lab", "glucose", "90", "mg/dL", "2345-7")]
    [InlineData("lab", "hba1c", "6.1", "%", "4548-4")]
    [InlineData("lab", "calcium-ionised", "4.8", "mg/dL", null)]
    [InlineData("lab", "egfr", "90", "mL/min/1.73 m2", null)]
    [InlineData("food", "banana", "1", "portion", null)]
    public void An_entry_has_the_code_that_means_it(string kind, string? name, string? amount, string? unit, string? code)
    {
        var entry = Entries.Of("2026-03-01T08:00:00+01:00", kind, row => row with { Name = name, Amount = amount, Unit = unit });
        using var document = JsonDocument.Parse(Documents.Write([entry]));
        var coding = document.RootElement.GetProperty("entry")[2].GetProperty("resource").GetProperty("code").GetProperty("coding")[0];

        Assert.Equal(code ?? kind, coding.GetProperty("code").GetString());
    }

    private static IEnumerable<string> Published(string system) => Terms().SelectMany(term => term.Codes).Where(code => code.System == system).Select(code => code.Code);

    private static IEnumerable<FhirTerm> Terms() =>
        [Codes.Document, .. Codes.Kinds.Values.Select(kind => kind.Term), .. Codes.Names.Values, .. Codes.Facts.Values, .. Codes.Sides.Values, .. Codes.Sites.Values, .. Codes.Parts.Select(part => part.Term)];

    private static int Luhn(string digits)
    {
        var sum = digits.Reverse().Select((digit, at) => (digit - '0') * (at % 2 is 0 ? 2 : 1)).Sum(part => (part / 10) + (part % 10));
        return (10 - (sum % 10)) % 10;
    }

    /// <summary>The dihedral group of order 10, and the permutation (1 5 8 9 4 2 7 0)(3 6).</summary>
    private static int Verhoeff(string digits)
    {
        int[] permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
        var check = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            for (var times = 0; times < i % 8; times++)
                digit = permutation[digit];
            check = Product(check, digit);
        }

        return check;

        static int Product(int a, int b) => (a < 5, b < 5) switch
        {
            (true, true) => (a + b) % 5,
            (true, false) => 5 + ((a + b - 5) % 5),
            (false, true) => 5 + ((a - 5 - b + 5) % 5),
            (false, false) => (a - b + 5) % 5,
        };
    }
}
