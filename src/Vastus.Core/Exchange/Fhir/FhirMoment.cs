using Vastus.Core.Diary;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Times as FHIR writes them: as the diary does, but with offsets of 14 hours at most.</summary>
internal static class FhirMoment
{
    private static readonly Offset Most = Offset.FromHours(14);

    public static bool CanHold(OffsetDateTime moment) => moment.Offset <= Most && moment.Offset >= -Most;

    /// <returns>With the same offset, or in UTC where FHIR has no such offset.</returns>
    public static string Text(OffsetDateTime moment) => Moment.Text(CanHold(moment) ? moment : moment.WithOffset(Offset.Zero));
}
