using NodaTime;
using Vastus.Core.Diary;

namespace Vastus.Web.Sharing;

internal static class ShareTime
{
    /// <summary>Such as <c>Thursday 12 March 2026, 14:05</c>.</summary>
    public static string Of(Instant at, DateTimeZone zone) =>
        at.InZone(zone) is var local ? $"{DateWords.Full(local.Date)}, {DateWords.Time(local.ToOffsetDateTime())}" : "";
}
