using Vastus.Core.Triage;

namespace Vastus.Core.Diary.Kinds;

/// <summary>The symptom check was done. The name is the version of the rules; the details hold the answers, see <see cref="Triage.Visits.KeptCheck"/>.</summary>
public sealed record SymptomCheck(Urgency Level) : Happening
{
    public const string Word = "check";

    public override string Kind => Word;

    internal static SymptomCheck Read(RowReader reader) => new(reader.RequiredLevel<Urgency>());

    internal override EntryRow Write(EntryRow row) => row with { Level = Words<Urgency>.Of(Level) };
}
