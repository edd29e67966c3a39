using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Tests.Triggers;

/// <summary>Diaries for tests: those of the reference, and some made by hand.</summary>
internal static class SeriesDiary
{
    /// <summary>At noon UTC of so many days after 2025-01-01, plus hours.</summary>
    public static Entry At(double day, Happening what) => new(
        new Guid((uint)BitConverter.DoubleToInt64Bits(day).GetHashCode(), 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)what.Kind[0]),
        Noon(day).WithOffset(Offset.Zero),
        what);

    public static Instant Noon(double day) => Instant.FromUtc(2025, 1, 1, 12, 0) + Duration.FromDays(day);

    /// <summary>Something is logged every day, and spasms on some.</summary>
    public static IEnumerable<Entry> Days(int days, Func<int, bool> spasm) => Enumerable.Range(0, days)
        .SelectMany(day => spasm(day) ? [At(day, new Fluid(200)), At(day + 0.1, new Spasm())] : new[] { At(day, new Fluid(200)) });
}
