using NodaTime;
using NodaTime.Text;

namespace Vastus.Tests.Medicines;

/// <summary>Diaries for the pages about medicines, as files.</summary>
internal static class MedicineDiaries
{
    /// <summary>24 November 2026, 20:00 in Berlin.</summary>
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 19, 0);

    public static readonly LocalDate Today = new(2026, 11, 24);

    /// <summary>
    /// Ten months: sertraline started in March after a quiet, well logged time, raised in May, stopped in September; atorvastatin
    /// from July on; spasms only on the higher dose of sertraline; nothing logged in August, but for one spasm.
    /// </summary>
    public static string TenMonths { get; } = File(
    [
        .. Enumerable.Range(0, 300).Select(day => Today.PlusDays(-299 + day)).Where(day => day.Month is not 8)
            .SelectMany(day => new[] { (day, "08:00", "fluid,,500,mL,"), (day, "21:00", "fluid,,700,mL,") }),
        (new(2026, 3, 20), "09:00", "medicine,sertraline,50,mg,start"), (new(2026, 5, 10), "09:00", "medicine,Sertraline,100,mg,change"),
        (new(2026, 7, 1), "09:00", "medicine,atorvastatin,20,mg,start"), (new(2026, 9, 10), "09:00", "medicine,sertraline,,,stop"),
        (new(2026, 8, 12), "03:00", "spasm,cramp,6,,"), (new(2026, 4, 2), "03:00", "spasm,cramp,4,,"),
        .. Enumerable.Range(0, 16).Select(i => (new LocalDate(2026, 5, 12).PlusDays((i * 3) + (i % 2)), "03:10", "spasm,cramp,7,,")),
        (new(2026, 9, 3), "03:00", "spasm,cramp,5,,"), (new(2026, 10, 20), "03:00", "spasm,cramp,3,,"),
    ]);

    /// <summary>Milligrams of caffeine at hours of today.</summary>
    public static string CaffeineToday(params (int Hour, int Mg)[] doses) =>
        File([.. doses.Select(dose => (Today, $"{dose.Hour:00}:00", $"caffeine,,{dose.Mg},mg,"))]);

    public static string File(IEnumerable<(LocalDate Day, string Time, string Cells)> rows) => string.Join('\n', [
        "at,kind,name,amount,unit,level", .. rows.Select(row => $"{LocalDatePattern.Iso.Format(row.Day)}T{row.Time}:00+01:00,{row.Cells}"), "",
    ]);
}
