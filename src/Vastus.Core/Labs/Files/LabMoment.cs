using NodaTime.Text;
using NodaTime.TimeZones;
using Vastus.Core.Diary;

namespace Vastus.Core.Labs.Files;

/// <summary>When a sample was taken, as files write it.</summary>
internal static class LabMoment
{
    private static readonly LocalTime Noon = LocalTime.Noon;

    private static readonly LocalDatePattern[] Days =
        [.. new[] { "uuuu-MM-dd", "dd.MM.uuuu", "dd/MM/uuuu" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    private static readonly LocalDateTimePattern[] Times =
    [
        .. new[] { "uuuu-MM-dd'T'HH:mm", "uuuu-MM-dd'T'HH:mm:ss", "uuuu-MM-dd'T'HH:mm:ss.FFF", "uuuu-MM-dd HH:mm", "uuuu-MM-dd HH:mm:ss", "dd.MM.uuuu HH:mm" }
            .Select(LocalDateTimePattern.CreateWithInvariantCulture),
    ];

    /// <returns>Null: not a day or a time; a year or a month alone is neither. Of a day alone, noon.</returns>
    public static OffsetDateTime? Parse(string text, DateTimeZone zone)
    {
        if (Moment.Parse(text) is { } exact)
            return Possible(Moment.ToMilliseconds(exact));
        if (Days.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success) is { Value: var day })
            return Possible(Lenient(day + Noon, zone));
        return Times.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success) is { Value: var time } ? Possible(Lenient(time, zone)) : null;
    }

    private static OffsetDateTime Lenient(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, Resolvers.LenientResolver).ToOffsetDateTime();

    private static OffsetDateTime? Possible(OffsetDateTime moment) => moment.Year is >= Moment.FirstYear and <= Moment.LastYear ? moment : null;
}
