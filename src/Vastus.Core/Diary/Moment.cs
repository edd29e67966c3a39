using NodaTime.Text;

namespace Vastus.Core.Diary;

/// <summary>An instant with the local offset, as text: ISO 8601, <c>2026-03-01T22:10:00+01:00</c>.</summary>
/// <remarks>Kept to the millisecond, which is what the store holds; finer parts of a second are cut off.</remarks>
public static class Moment
{
    /// <summary>A person alive today has nothing to log before this.</summary>
    public static readonly Instant Earliest = Instant.FromUtc(1900, 1, 1, 0, 0);

    public static readonly Instant Latest = Instant.FromUtc(2200, 1, 1, 0, 0);

    private static readonly OffsetDateTimePattern Writing =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFo<m>");

    private static readonly OffsetDateTimePattern Reading =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFFo<Z+HH:mm>");

    private static readonly OffsetDateTimePattern ReadingMinutes =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>");

    /// <returns>Null unless the text is a date, a time and an offset.</returns>
    public static OffsetDateTime? Parse(string text)
    {
        var read = Reading.Parse(text);
        if (!read.Success)
            read = ReadingMinutes.Parse(text);
        return read.Success ? ToMilliseconds(read.Value) : null;
    }

    public static OffsetDateTime ToMilliseconds(OffsetDateTime moment) =>
        moment.PlusNanoseconds(-moment.NanosecondOfSecond % 1_000_000);

    public static string Text(OffsetDateTime moment) => Writing.Format(moment);
}
