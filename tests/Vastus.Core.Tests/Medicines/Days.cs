using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Tests.Medicines;

/// <summary>Entries at noon of a day, for the tests about medicines.</summary>
internal static class Days
{
    public static Entry Drink(LocalDate day) => At(day, new Fluid(250));

    public static Entry Spasm(LocalDate day, SpasmType? type = null) => At(day, new Spasm { Type = type });

    public static Entry Medicine(LocalDate day, string name, MedicineEvent happened, decimal? mg = null) =>
        At(day, new Medicine(name, happened, mg, mg is null ? null : "mg"));

    /// <summary>A drink on each of some days.</summary>
    public static IEnumerable<Entry> Logged(LocalDate from, int days) => Enumerable.Range(0, days).Select(day => Drink(from.PlusDays(day)));

    /// <summary>Some spasms, spread evenly over as many days.</summary>
    public static IEnumerable<Entry> Spasms(LocalDate from, int days, int spasms) =>
        Enumerable.Range(0, spasms).Select(i => Spasm(from.PlusDays(i * days / spasms)));

    public static Entry At(LocalDate day, Happening what, int hour = 12) =>
        new(Guid.NewGuid(), day.At(new LocalTime(hour, 0)).WithOffset(Offset.FromHours(1)), what);
}
