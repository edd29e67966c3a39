using System.Diagnostics;
using Vastus.Core.Diary;
using Vastus.Tests.Running;

namespace Vastus.Tests.Exchange;

/// <summary>The documents of the real program before validators of other people.</summary>
public sealed class FhirValidatorTests
{
    /// <summary>A row of every kind, with every column that it can have, and times that FHIR cannot write as they were.</summary>
    private const string EveryKind =
        """
        at,kind,name,amount,unit,minutes,level,site,side,covers,recorded,detail,note
        2026-03-01T22:10:00+05:45,spasm,cramp,7.5,,4.25,,gastrocnemius,left,,2026-03-02T08:00:00+05:45,doing=sleep,"woke up, two
        lines <b>&"
        2026-03-01T22:10:00.5-03:30,spasm,twitch,,,,,my own place,,,,,
        2026-03-01T22:10:00+16:00,spasm,,,,,,,,,2026-03-02T08:00:00-17:00,,
        2026-03-01T08:00:00Z,fluid,,250,mL,,,,,,,,
        2026-03-01T08:00:00Z,food,FD-oats-cooked,1,portion,,,,,,,,
        2026-03-01T08:00:00Z,food,grandmother's pie,150,g,,,,,,,,
        2026-03-01T08:00:00Z,medicine,indapamide,2.5,mg,,start,,,,2026-03-02T08:00:00Z,since=unknown,
        2026-03-01T08:00:00Z,medicine,indapamide,1.25,mg,,change,,,,,,less
        2026-03-01T08:00:00Z,medicine,salbutamol,2,puff,1,dose,,,,,,
        2026-03-01T08:00:00+17:00,medicine,my herb,,,,stop,,,,,,
        2026-03-01T08:00:00Z,exercise,cycling,,,45,hard,,,,,,
        2026-03-01T08:00:00Z,stretch,,,,2,,hamstrings,both,,,,
        2026-03-01T08:00:00Z,warm-up,,,,5,,,,,,,
        2026-03-01T08:00:00Z,cool-down,,,,5,,,,,,,
        2026-03-01T08:00:00Z,heat,,38.5,C,60,,,,,,,
        2026-03-01T08:00:00Z,sleep,,7.3333,h,,poor,,,,,,
        2026-03-01T08:00:00Z,symptom,f_dizzy_stand,,,,yes,,,,,,
        2026-03-01T08:00:00Z,symptom,my own,3,,,,,,,,,
        2026-03-01T08:00:00Z,lab,magnesium,1.7,mg/dL,,,,,,,low=1.7;high=2.6;comparator=<,
        2026-03-01T08:00:00Z,lab,my own,1,furlong,,,,,,,low=some,
        2026-03-01T08:00:00Z,check,2026-11-24,,,,same-day,,,,2026-03-02T08:00:00Z,yes=f_cramp;no=A+f_leg_weak;unsure=f_numb;age=54;caffeine=87.5;sex=female;pregnant=no;known=MC-SSRI,felt odd
        2026-03-01T08:00:00-16:00,check,mine | old,,,3,routine,knee,left,,,mine=1,
        2026-03-01T08:00:00Z,relief,cold-pack,,,15,full,knee,right,,,pain-before=7;pain-after=2.5,
        2026-03-01T08:00:00Z,set,EX-01,12,reps,,,,left,,,load=10 kg,
        2026-03-01T08:00:00Z,checkin,,,,,,,,fluid;tag:a b,,,
        2026-03-01T08:00:00Z,tag,stress,,,,,,,,,,
        2026-03-01T08:00:00Z,custom,weight,70.5,kg,,so so,,,,,,
        2026-03-01T08:00:00Z,custom,mood,,stars,,,,,,,,
        2026-03-01T08:00:00Z,note,,,,,,,,,,,words

        """;

    // What is wrong with it, and what stands in the place of what.
    private static readonly (string Wrong, string Of, string By)[] Broken =
    [
        ("a status that is none", "\"status\":\"final\",\"category\"", "\"status\":\"finished\",\"category\""),
        ("a time that is none", "\"effectiveDateTime\":\"2026-03-01T08:00:00+00:00\"", "\"effectiveDateTime\":\"2026-03-01 08:00\""),
        ("an offset that FHIR does not know", "\"effectiveDateTime\":\"2026-03-01T08:00:00+00:00\"", "\"effectiveDateTime\":\"2026-03-01T08:00:00+17:00\""),
        ("a number as text", "\"value\":250,", "\"value\":\"250\","),
        ("a unit that is none", "\"code\":\"mL\"", "\"code\":\"millilitre\""),
        ("a name that is none", "\"valueQuantity\":{\"value\":250", "\"valueAmount\":{\"value\":250"),
        ("something required that is missing", "\"status\":\"stopped\",", ""),
        ("an invariant: a document has an identifier", "\"identifier\":{\"system\":\"urn:ietf:rfc:3986\",\"value\":\"urn:uuid:", "\"language\":\"en\",\"meta\":{\"versionId\":\"1\",\"source\":\"urn:uuid:"),
        ("a reference to what is not there", "\"subject\":{\"reference\":\"urn:uuid:", "\"subject\":{\"reference\":\"urn:uuid:0"),
    ];

    [Fact]
    public async Task Validators_of_other_people_find_nothing_wrong_with_a_year_and_with_every_kind()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var year = await DocumentAsync(store, "anna", null);
        var every = await DocumentAsync(store, "bert", Whole());
        var text = await File.ReadAllTextAsync(every);

        Assert.All(Kind.All, kind => Assert.True(kind is "check" or "medicine" || text.Contains($"{{\"system\":\"urn:vastus:kind\",\"code\":\"{kind}\"", StringComparison.Ordinal), kind));
        Assert.Equal((0, ""), await ValidateAsync(year, every));
    }

    [Fact]
    public async Task A_document_that_is_wrong_in_one_place_is_found_out()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var right = await File.ReadAllTextAsync(await DocumentAsync(store, "bert", Whole()));
        List<string> files = [];
        foreach (var (wrong, of, by) in Broken)
        {
            var at = right.IndexOf(of, StringComparison.Ordinal);
            Assert.True(at > 0, wrong);
            files.Add(Path.Combine(store.Folder, $"{files.Count}.json"));
            await File.WriteAllTextAsync(files[^1], right[..at] + by + right[(at + of.Length)..]);
        }

        var (exitCode, output) = await ValidateAsync([.. files]);

        Assert.Equal(1, exitCode);
        Assert.All(files.Zip(Broken), pair => Assert.True(output.Contains($"{pair.First}: ", StringComparison.Ordinal), $"{pair.Second.Wrong} was let pass"));
    }

    [Fact]
    public async Task The_report_as_a_document_is_right_too_and_holds_only_what_it_tells_of()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var file = Path.Combine(store.Folder, "report.json");
        var run = await CommandLine.RunAsync(store, null, "report", Checkout.Sample, "--from", "2025-10-01", "--parts", "course,labs", "-o", file);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal((0, ""), await ValidateAsync(file));
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains("8 spasms in 92 days", text, StringComparison.Ordinal);
        Assert.DoesNotContain("MedicationStatement", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diary_that_goes_out_as_a_document_comes_back_the_same()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        foreach (var (name, csv) in new[] { ("anna", (string?)null), ("bert", Whole()) })
        {
            var document = await DocumentAsync(store, name, csv);
            var back = await CommandLine.RunAsync(store, null, "import", document, "--diary", $"{name}-again");
            Assert.Equal((0, ""), (back.ExitCode, back.Errors));

            Assert.Equal(await CsvAsync(name), await CsvAsync($"{name}-again"));
        }

        async Task<string> CsvAsync(string diary) => (await CommandLine.RunAsync(store, null, "export", "--diary", diary, "--format", "csv")).Output;
    }

    /// <summary>With every nutrient, each in every unit that it has.</summary>
    private static string Whole() => EveryKind + string.Concat(Core.Diary.Kinds.Nutrient.ById.Values.SelectMany(nutrient => nutrient.Units.Select(unit =>
        $"2026-03-01T08:00:00Z,{nutrient.Id},,0.025,{unit},,,,,,,,\n")));

    /// <param name="store">In which.</param>
    /// <param name="diary">Its name.</param>
    /// <param name="csv">Null: the sample year.</param>
    private static async Task<string> DocumentAsync(FreshStore store, string diary, string? csv)
    {
        var import = await CommandLine.RunAsync(store, csv, "import", csv is null ? Checkout.Sample : "-", "--diary", diary);
        Assert.Equal((0, ""), (import.ExitCode, import.Errors));
        var file = Path.Combine(store.Folder, $"{diary}.json");
        var export = await CommandLine.RunAsync(store, null, "export", "--diary", diary, "--format", "fhir", "-o", file);
        Assert.Equal((0, "", ""), (export.ExitCode, export.Output, export.Errors));
        return file;
    }

    private static async Task<(int ExitCode, string Output)> ValidateAsync(params string[] files)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Checkout.Folder, "tests", "fhir-validator", "validate.mjs"), .. files])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        Assert.Equal("", await errors);
        return (node.ExitCode, await output);
    }
}
