using System.IO.Compression;
using System.Text;
using Vastus.Tests.Running;

namespace Vastus.Tests.Exchange;

/// <summary>An export of Apple Health through the program itself. What becomes of what is tested in the core.</summary>
public sealed class AppleTests
{
    private const string Export = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE HealthData [ <!ELEMENT HealthData (ExportDate,Me,Record*)> ]>
        <HealthData locale="en_GB">
         <ExportDate value="2026-03-20 09:00:00 +0100"/>
         <Record type="HKQuantityTypeIdentifierDietaryWater" sourceName="WaterMinder" unit="mL" creationDate="2026-03-02 08:00:00 +0100" startDate="2026-03-02 08:00:00 +0100" endDate="2026-03-02 08:00:00 +0100" value="330"/>
         <Record type="HKQuantityTypeIdentifierDietaryCaffeine" sourceName="WaterMinder" unit="mg" creationDate="2026-03-02 09:00:00 +0100" startDate="2026-03-02 09:00:00 +0100" endDate="2026-03-02 09:00:00 +0100" value="80"/>
         <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" unit="count/min" creationDate="2026-03-02 09:00:00 +0100" startDate="2026-03-02 09:00:00 +0100" endDate="2026-03-02 09:00:00 +0100" value="61"/>
        </HealthData>
        """;

    private const string Billion = """
        <?xml version="1.0"?>
        <!DOCTYPE HealthData [ <!ENTITY a "ha"> <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"> ]>
        <HealthData locale="&b;"><Record type="&b;"/></HealthData>
        """;

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_zip_of_a_phone_comes_in_and_the_same_again_adds_nothing(Engine engine)
    {
        await using var store = await FreshStore.MakeAsync(engine);
        var file = Zip(store, "apple_health_export/export.xml", Export);

        var first = await CommandLine.RunAsync(store, null, "import", file, "--diary", "anna");
        var again = await CommandLine.RunAsync(store, null, "import", file, "--diary", "anna");

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Contains("2 new", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 new", again.Output, StringComparison.Ordinal);
        var csv = (await CommandLine.RunAsync(store, null, "export", "--diary", "anna", "--format", "csv")).Output;
        Assert.Contains(",fluid,,330,mL", csv, StringComparison.Ordinal);
        Assert.Contains("caffeine,,80,mg", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_made_to_harm_is_refused_and_nothing_is_stored()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var run = await CommandLine.RunAsync(store, null, "import", Zip(store, "apple_health_export/export.xml", Billion), "--diary", "anna");

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.Contains("there is no diary 'anna'", (await CommandLine.RunAsync(store, null, "export", "--diary", "anna", "--format", "csv")).Errors, StringComparison.Ordinal);
    }

    private static string Zip(FreshStore store, string name, string text)
    {
        var path = Path.Combine(store.Folder, $"{Guid.NewGuid()}.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
        return path;
    }
}
