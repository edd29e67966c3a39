using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Tests.Diary;
using Vastus.Core.Triage.Watching;

namespace Vastus.Core.Tests.Triage.Watching;

/// <summary>Diaries to watch, and what is noticed.</summary>
internal static class Watched
{
    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Tuesday, 20:00 in Berlin, far from any clock change.</summary>
    public static readonly ZonedDateTime Now = Instant.FromUtc(2026, 7, 14, 18, 0).InZone(Berlin);

    public static Core.Profile.Profile Somebody => new() { Zone = Berlin };

    public static IReadOnlyList<Notice> Of(IEnumerable<Entry> diary, ZonedDateTime? now = null, Core.Profile.Profile? person = null) =>
        Watch.Of(WatchedDiary.Of([.. diary], now ?? Now, person ?? Somebody));

    public static Notice? Of(NoticeKind kind, IEnumerable<Entry> diary, ZonedDateTime? now = null, Core.Profile.Profile? person = null) =>
        Of(diary, now, person).SingleOrDefault(notice => notice.Kind == kind);

    /// <summary>A time so long ago, with the offset of Berlin as lived then.</summary>
    public static string Ago(double hours, ZonedDateTime? now = null) => Moment.Text(Moment.ToMilliseconds(
        ((now ?? Now).ToInstant() - Duration.FromHours(hours)).InZone(Berlin).ToOffsetDateTime()));

    /// <summary>So many days ago, at eight in the evening.</summary>
    public static string DaysAgo(int days) => Ago(24 * days);

    public static Entry Spasm(string at, string? name = null, string? points = null, string? minutes = null, string? detail = null) =>
        Entries.Of(at, "spasm", row => row with { Name = name, Amount = points, Minutes = minutes, Detail = detail });

    public static Entry Symptom(string at, string name, string? level = "yes", string? strength = null) =>
        Entries.Of(at, "symptom", row => row with { Name = name, Level = level, Amount = strength });

    public static Entry Caffeine(string at, int milligrams) =>
        Entries.Of(at, "caffeine", row => row with { Amount = $"{milligrams}", Unit = "mg" });

    public static Entry Medicine(string at, string name, string level = "start") =>
        Entries.Of(at, "medicine", row => row with { Name = name, Level = level, Amount = level is "change" ? "5" : null, Unit = level is "change" ? "mg" : null });

    /// <summary>A glass of water on each day, so that the days are kept.</summary>
    public static IEnumerable<Entry> Kept(int from, int to = 0) => Enumerable.Range(to, from - to + 1).Select(days => Entries.Fluid(DaysAgo(days)));

    /// <summary>A painful cramp on each of these days ago.</summary>
    public static IEnumerable<Entry> Cramps(params IEnumerable<int> daysAgo) => daysAgo.Select(days => Spasm(DaysAgo(days), "cramp", "4", "3"));
}
