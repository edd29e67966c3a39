using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Medicines.Curves;

/// <summary>A start, a change or a stop of a medicine, as a line over the curve.</summary>
/// <param name="Number">From 1, in the order of time; it is written at the line.</param>
/// <param name="Medicine">As first written.</param>
/// <param name="Dose">The daily dose from then on, with its unit. Null: not said.</param>
public sealed record MedicineMark(int Number, LocalDate Day, string Medicine, MedicineEvent Event, string? Dose)
{
    /// <summary>Such as <c>started, 20 mg a day</c>.</summary>
    public string What => (Event, Dose) switch
    {
        (MedicineEvent.Start, null) => "started",
        (MedicineEvent.Start, { } dose) => $"started, {dose} a day",
        (MedicineEvent.Change, { } dose) => $"new dose, {dose} a day",
        (MedicineEvent.Change, null) => "new dose",
        _ => "stopped",
    };

    internal static MedicineMark Of(int number, Entry entry, string name)
    {
        var medicine = (Medicine)entry.What;
        return new(number, entry.Day, name, medicine.Event, medicine is { Amount: { } amount, Unit: { } unit } ? $"{Diary.Number.Text(amount)} {unit}" : null);
    }
}
