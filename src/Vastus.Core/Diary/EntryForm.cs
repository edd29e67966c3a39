using System.Collections.Immutable;
using NodaTime.Text;
using Vastus.Core.Profile;

namespace Vastus.Core.Diary;

/// <summary>An entry as a person typed it: field names as in <see cref="FormField"/>, besides <c>at</c>, <c>zone</c> and <c>which</c>.</summary>
/// <remarks>A field that the form does not have keeps, in an edit, what the entry says.</remarks>
public sealed record EntryForm(string Kind, ImmutableSortedDictionary<string, string> Typed)
{
    /// <summary>What is written down later than this is marked with when it was.</summary>
    private static readonly Duration AtOnce = Duration.FromMinutes(15);

    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public static EntryForm Of(string kind, IEnumerable<KeyValuePair<string, string>> typed) =>
        new(kind, ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, typed));

    public static EntryForm Blank(string kind, LocalDateTime at) => Of(kind, [new("at", Minute.Format(at))]);

    /// <summary>The form as it stands when an entry is to be edited.</summary>
    public static EntryForm Of(Entry entry, Profile.Profile person)
    {
        var row = EntryRow.Of(entry);
        var typed = EntryRow.Columns.Zip(row.Cells).Where(c => c.Second is not null).ToDictionary(c => c.First, c => c.Second!, StringComparer.Ordinal);
        foreach (var (key, value) in entry.What.Details.Pairs)
            typed[FormField.DetailPrefix + key] = value;
        typed["at"] = Minute.Format(entry.At.LocalDateTime);
        if (Sites.Name(row.Site) is { } site)
            typed["site"] = site;
        if (person.Zone.GetUtcOffset(entry.At.ToInstant()) != entry.At.Offset)
            typed["zone"] = OffsetPattern.GeneralInvariant.Format(entry.At.Offset);
        if (row is { Kind: "fluid" or "food", Unit: "mL", Amount: { } millilitres } && person.FluidUnit is FluidUnit.FluidOunces)
            (typed["amount"], typed["unit"]) = (Number.Text(Units.ToFluidOunces(Number.Parse(millilitres)!.Value)), "fl oz");
        if (row is { Kind: "heat", Amount: { } celsius } && person.TemperatureUnit is TemperatureUnit.Fahrenheit)
            (typed["amount"], typed["unit"]) = (Number.Text(Units.ToFahrenheit(Number.Parse(celsius)!.Value)), "F");
        return Of(entry.What.Kind, typed);
    }

    /// <param name="id">For a new entry.</param>
    /// <param name="person">Whose zone and units.</param>
    /// <param name="now">When it is written down.</param>
    /// <param name="before">The entry that is edited, which keeps its id, its facts and what was not changed. Null: a new one.</param>
    public Parsed<Entry> Parse(Guid id, Profile.Profile person, Instant now, Entry? before = null)
    {
        var old = before is null ? new EntryRow { Id = id.ToString() } : EntryRow.Of(before);
        var asShown = before is null ? null : Of(before, person);
        var (at, problems) = TypedTime.Read(this, person.Zone, asShown is null || asShown["at"] != this["at"] || asShown["zone"] != this["zone"] ? null : before);
        var row = old with
        {
            At = at is { } moment ? Moment.Text(moment) : null,
            Kind = Kind,
            Name = Cell("name", old.Name),
            Minutes = Decimal(Cell("minutes", old.Minutes)),
            Level = Cell("level", old.Level),
            Site = Cell("site", old.Site) is { } site ? Sites.Id(site) : null,
            Side = Cell("side", old.Side),
            Covers = Cell("covers", old.Covers),
            Note = Cell("note", old.Note),
            Recorded = at is { } happened ? Recorded(happened, person.Zone, now, before) : old.Recorded,
            Detail = Detail(before?.What.Details ?? Details.None),
        };
        var unchanged = asShown is not null && asShown["amount"] == this["amount"] && asShown["unit"] == this["unit"];
        row = unchanged ? row with { Amount = old.Amount, Unit = old.Unit } : Amount(row, old);

        var (entry, wrong) = row.Parse(_ => id, now);
        // Without a time the row says only that it is missing; what was typed is better told by the form.
        return entry is not null && problems is []
            ? entry
            : problems.Concat(wrong.Where(p => problems is [] || p.Field is not "at")).Select(InTheirUnits).ToList();
    }

    private string? Cell(string field, string? old) =>
        !Typed.TryGetValue(field, out var typed) ? old
        : string.IsNullOrWhiteSpace(typed) ? null
        : field is "note" ? typed.ReplaceLineEndings("\n") : typed.Trim();

    private EntryRow Amount(EntryRow row, EntryRow old)
    {
        var (amount, unit) = (Decimal(Cell("amount", old.Amount)), Cell("unit", old.Unit));
        if (amount is null && Kind is "sleep" or "heat" or "fluid")
            unit = null;
        else if (Kind is "sleep")
            unit = "h";
        return (unit, Number.Parse(amount)) switch
        {
            ("fl oz", { } ounces) when Kind is "fluid" or "food" && Math.Abs(ounces) < 1_000_000 => row with { Amount = Number.Text(Units.FromFluidOunces(ounces)), Unit = "mL" },
            ("fl oz", _) when Kind is "fluid" or "food" => row with { Amount = amount, Unit = "mL" },
            ("F", { } degrees) when Kind is "heat" && Math.Abs(degrees) < 1_000_000 => row with { Amount = Number.Text(Units.FromFahrenheit(degrees)), Unit = "C" },
            ("F", _) when Kind is "heat" => row with { Amount = amount, Unit = "C" },
            _ => row with { Amount = amount, Unit = unit },
        };
    }

    /// <summary>A comma before one or two digits is a decimal point; before three it might be a thousand, so it stays and is asked about.</summary>
    internal static string? Decimal(string? typed) =>
        typed is not null && typed.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0 && typed.Length - comma is 2 or 3 && !typed.Contains('.', StringComparison.Ordinal)
            ? typed.Replace(',', '.')
            : typed;

    private string? Detail(Details details)
    {
        foreach (var (field, typed) in Typed.Where(t => t.Key.StartsWith(FormField.DetailPrefix, StringComparison.Ordinal)))
        {
            var key = field[FormField.DetailPrefix.Length..];
            var value = typed.Replace(';', ',').Trim();
            details = value is "" ? details.Without(key) : details.With(key, value);
        }

        return details.Pairs is [] ? null : details.ToString();
    }

    private static string? Recorded(OffsetDateTime at, DateTimeZone zone, Instant now, Entry? before)
    {
        var written = before is null ? now : (before.Recorded ?? before.At).ToInstant();
        var keep = before?.Recorded ?? (at.ToInstant() < written - AtOnce ? written.InZone(zone).ToOffsetDateTime() : null);
        return keep is { } recorded ? Moment.Text(Moment.ToMilliseconds(recorded)) : null;
    }

    private Problem InTheirUnits(Problem problem) => (problem.Code, this["unit"]) switch
    {
        ("amount.range", "fl oz") => problem with { Wrong = $"{this["amount"]} is out of range", Right = $"write a number from 0 to {(Kind is "food" ? 338 : 676)} fl oz" },
        ("amount.range", "F") => problem with { Wrong = $"{this["amount"]} is out of range", Right = "write a number from -76 to 266 °F" },
        ("at.future", _) => problem with { Wrong = "that is more than a day ahead" },
        ("detail.range" or "detail.unknown", _) => problem with { Field = Typed.Keys.FirstOrDefault(k => k.StartsWith("detail.", StringComparison.Ordinal) && problem.Wrong.StartsWith(k[7..] + "=", StringComparison.Ordinal)) ?? "detail" },
        _ => problem,
    };
}
