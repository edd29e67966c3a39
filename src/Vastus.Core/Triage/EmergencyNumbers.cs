using NodaTime.TimeZones;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Triage;

/// <summary>Whom to call in an emergency, by country.</summary>
public sealed record EmergencyNumbers(IReadOnlyList<EmergencyCountry> Countries)
{
    public const string File = "knowledge/emergency-numbers.yaml";

    private static readonly Lazy<EmergencyNumbers> Lazy = new(() => Read(Knowledge.Embedded.Text(File), File).OrThrow());

    /// <summary>The country that a time zone lies in, by the names of the time zone database.</summary>
    private static readonly Lazy<IReadOnlyDictionary<string, string>> CountryOfZone = new(() =>
        (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).ToDictionary(location => location.ZoneId, location => location.CountryCode));

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static EmergencyNumbers Embedded => Lazy.Value;

    public static KnowledgeRead<EmergencyNumbers> Read(string text, string file) => KnowledgeFile.Read(text, file, root =>
    {
        root.Maps("sources", map => new Source(map.Id(), map.Text("citation"), null, null, map.Text("kind"), map.Word<Confidence>("confidence")));
        return new EmergencyNumbers(root.Maps("countries", map =>
        {
            map.References("sources", "sources");
            return new EmergencyCountry(map.Id(), map.Text("name"), map.Text("number"), map.Date("reviewed"));
        }));
    });

    /// <returns>Null: the zone belongs to no country of the list.</returns>
    public EmergencyCountry? In(DateTimeZone zone)
    {
        var id = TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone.Id, out var canonical) ? canonical : zone.Id;
        var code = CountryOfZone.Value.GetValueOrDefault(zone.Id) ?? CountryOfZone.Value.GetValueOrDefault(id);
        return Countries.FirstOrDefault(country => country.Id == code);
    }
}

/// <param name="Id">As in ISO 3166: <c>DE</c>.</param>
/// <param name="Number">Of the ambulance, without anything but digits.</param>
public sealed record EmergencyCountry(string Id, string Name, string Number, LocalDate Reviewed);
