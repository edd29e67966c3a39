using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Bench;

/// <summary>A full diary: eleven entries a day, 40,000 in all.</summary>
internal static class TenYears
{
    public static List<Entry> Before(LocalDate today) =>
    [
        .. from day in Enumerable.Range(1, 3650)
           from hour in Enumerable.Range(8, 11)
           let at = today.PlusDays(-day).At(new LocalTime(hour, day % 60)).WithOffset(Offset.Zero)
           select new Entry(Guid.CreateVersion7(), at, What(day, hour)),
    ];

    private static Happening What(int day, int hour) => hour switch
    {
        8 => new Sleep(6 + (day % 4), null),
        18 when day % 3 is 0 => new Spasm { Type = SpasmType.Cramp, Intensity = new(day % 11) },
        _ => new Fluid(200),
    };
}
