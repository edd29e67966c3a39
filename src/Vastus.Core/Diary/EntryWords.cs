using Vastus.Core.Intake;
using Vastus.Core.Profile;

namespace Vastus.Core.Diary;

/// <summary>An entry as a short plain phrase, in the person's units.</summary>
public static class EntryWords
{
    /// <returns>Such as <c>Cramp, left inner thigh, 7 of 10, 4 minutes</c>. The note is not in it.</returns>
    /// <param name="what">The thing that happened.</param>
    /// <param name="person">Whose units.</param>
    /// <param name="name">What an id is called, such as a food's in the food table. Null, or an answer of null: read it out as it is.</param>
    public static string Of(Happening what, Profile.Profile person, Func<string, string?>? name = null)
    {
        var row = what.Write(new() { Kind = what.Kind, Minutes = what.Minutes?.ToString() });
        var called = what.Name is { } id ? name?.Invoke(id) ?? (what is Kinds.Food ? FoodName(id) : Plain(id)) : null;
        var where = Where(what);
        var amount = Amount(row, person);
        IEnumerable<string?> parts = what.Kind switch
        {
            "spasm" => [called ?? "spasm", where, row.Amount is { } points ? $"{points} of 10" : null, Lasting(what), Doing(what)],
            "fluid" => [called ?? "water or plain drink", amount],
            "food" => [called, row is { Unit: "portion", Amount: "1" } ? null : amount],
            "medicine" => [$"{called}: {MedicineEvent(row.Level)}", row.Level is "start" or "change" && amount is not null ? $"{amount} a day" : amount],
            "exercise" => [called ?? "exercise", Lasting(what), row.Level, where],
            "stretch" or "warm-up" or "cool-down" => [called ?? Plain(what.Kind), where, Lasting(what)],
            "heat" => ["time in the heat", Lasting(what), amount],
            "sleep" => ["sleep", amount, row.Level],
            "symptom" => [called, row.Level, row.Amount is { } strength ? $"{strength} of 10" : null, where],
            "lab" => [called, amount],
            "relief" => [called, where, Lasting(what), Helped(row.Level)],
            "set" => [called, row.Unit is "s" ? $"{row.Amount} seconds" : $"{row.Amount} repetitions", what.Details["load"]],
            "check" => ["symptom check", Soon(row.Level!)],
            "checkin" => [$"check-in: nothing more to add for {Covers(row.Covers!)}"],
            "tag" => [called],
            "custom" => [called, amount, Lasting(what), row.Level],
            "note" => ["note"],
            _ => [Plain(what.Kind), amount],
        };
        return Capital.Of(string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p))));
    }

    /// <summary>How long, such as <c>4 minutes</c>, <c>1 hour 30 minutes</c> or <c>20 seconds</c>.</summary>
    public static string HowLong(Minutes minutes)
    {
        var seconds = (long)Math.Round(minutes.Value * 60);
        return seconds switch
        {
            < 60 => Many(seconds, "second"),
            < 3600 => minutes.Value is var m && m < 10 ? Many(Math.Round(m, 1), "minute") : Many(Math.Round(m), "minute"),
            _ => Many(seconds / 3600, "hour") + (seconds % 3600 / 60 is > 0 and var rest ? $" {Many(rest, "minute")}" : ""),
        };
    }

    /// <summary>Millilitres in the person's unit, such as <c>250 mL</c> or <c>8.5 fl oz</c>.</summary>
    public static string Fluid(decimal millilitres, Profile.Profile person) => person.FluidUnit is FluidUnit.FluidOunces
        ? $"{Number.Text(Units.ToFluidOunces(millilitres))} fl oz"
        : $"{Number.Text(millilitres)} mL";

    /// <summary>Degrees Celsius in the person's unit.</summary>
    public static string Temperature(decimal celsius, Profile.Profile person) => person.TemperatureUnit is TemperatureUnit.Fahrenheit
        ? $"{Number.Text(Units.ToFahrenheit(celsius))} °F"
        : $"{Number.Text(celsius)} °C";

    /// <summary>A food of the table by its name, and any other as it was written.</summary>
    public static string FoodName(string id) => FoodTable.Embedded.Find(id)?.Name ?? Plain(id);

    /// <summary>An id of a file read out as words: <c>after-exercise</c> is <c>after exercise</c>.</summary>
    public static string Plain(string id, bool capital = false)
    {
        var words = id.StartsWith("FD-", StringComparison.Ordinal) ? id[3..] : id;
        words = words.StartsWith("f_", StringComparison.Ordinal) ? words[2..] : words;
        words = words.Replace('-', ' ').Replace('_', ' ').Trim();
        words = words.StartsWith("vitamin ", StringComparison.Ordinal) ? $"vitamin {words[8..].ToUpperInvariant()}" : words;
        return capital ? Capital.Of(words) : words;
    }

    private static string? Amount(EntryRow row, Profile.Profile person) => (row.Amount, row.Unit) switch
    {
        (null, _) => null,
        ({ } text, "mL") when row.Kind is "fluid" or "food" => Fluid(Number.Parse(text)!.Value, person),
        ({ } text, "C") when row.Kind is "heat" => Temperature(Number.Parse(text)!.Value, person),
        ({ } text, "h") when row.Kind is "sleep" => Many(Number.Parse(text)!.Value, "hour"),
        ({ } text, "ug") => $"{text} µg",
        ({ } text, { Length: > 3 } unit) when !unit.Contains('/', StringComparison.Ordinal) && row.Kind is "food" or "medicine" =>
            Many(Number.Parse(text)!.Value, unit),
        ({ } text, null) => text,
        var (text, unit) => $"{text} {unit}",
    };

    private static string? Where(Happening what)
    {
        var side = what.Side switch { Side.Left => "left", Side.Right => "right", Side.Both => "both sides", _ => null };
        return (side, what.Site) switch
        {
            (null, null) => null,
            ({ } s, null) => s is "both sides" ? s : $"{s} side",
            (null, { } site) => Place(site),
            ("both sides", { } site) => $"{Place(site)} on both sides",
            var (s, site) when Sites.Name(site) is not null => $"{Place(site)} on the {s}",
            var (s, site) => $"{s} {Plain(site)}",
        };
    }

    /// <summary>Up to the comma: what comes after it only helps to find the place in the drawing.</summary>
    private static string Place(string site) => Sites.Name(site) is { } name ? char.ToLowerInvariant(name[0]) + name.Split(',')[0][1..] : Plain(site);

    private static string? Lasting(Happening what) => what.Minutes is { } minutes ? HowLong(minutes) : null;

    private static string? Doing(Happening what) => what.Details["doing"] switch
    {
        null => null,
        "sleep" => "while asleep",
        "rest" => "at rest",
        "exercise" => "during exercise",
        var doing => Plain(doing),
    };

    private static string MedicineEvent(string? level) => level switch
    {
        "start" => "started",
        "stop" => "stopped",
        "change" => "dose changed",
        _ => "one dose",
    };

    private static string? Helped(string? level) => level switch
    {
        "worse" => "made it worse",
        "none" => "did not help",
        "some" => "helped some",
        "full" => "helped fully",
        _ => null,
    };

    private static string Soon(string level) => level switch
    {
        "emergency" => "emergency help now",
        "same-day" => "a clinician on the same day",
        "two-weeks" => "an appointment within two weeks",
        "routine" => "at a routine appointment",
        _ => "to look after at home",
    };

    private static string Covers(string covers)
    {
        var all = covers.Split(';').ToList();
        var intake = IntakeCovers.AreIn(all) ? IntakeCovers.Kinds : [];
        var words = all.Except(intake).Concat(intake is [] ? [] : [IntakeCovers.Name]).Select(c => Plain(c.StartsWith("tag:", StringComparison.Ordinal) ? c[4..] : c)).ToList();
        return words.Count is 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
    }

    private static string Many(decimal count, string unit) => $"{Number.Text(count)} {unit}{(count is 1 ? "" : "s")}";
}
