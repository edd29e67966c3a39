using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Intake;

/// <summary>A food and an amount, to be logged with one tap.</summary>
/// <param name="Name">An id of the food table, or free words.</param>
/// <param name="Unit">One of <see cref="Food.Units"/>.</param>
public sealed record FoodTap(string Name, decimal Amount, string Unit)
{
    private const char Gap = ' ';

    public static FoodTap One(string name) => new(name, 1, Food.Portion);

    public static FoodTap Of(Food food) => new(food.Name!, food.Amount, food.Unit);

    /// <summary>Reads what <see cref="ToString"/> writes; what is impossible in it is told when it is logged.</summary>
    /// <returns>Null for all else.</returns>
    public static FoodTap? Parse(string? text) =>
        text?.Split(Gap, 3) is [var amount, var unit, var name] && Number.Parse(amount) is { } number ? new(name, number, unit) : null;

    /// <summary>As the value of a button: <c>1 portion FD-banana</c>.</summary>
    public override string ToString() => string.Join(Gap, Number.Text(Amount), Unit, Name);

    /// <summary>As an entry of the diary.</summary>
    /// <param name="at">When it was eaten.</param>
    /// <param name="recorded">Null: at once.</param>
    /// <param name="id">Null: it gets one.</param>
    public EntryRow Row(OffsetDateTime at, OffsetDateTime? recorded, string? id) => new()
    {
        At = Moment.Text(at),
        Kind = Food.Word,
        Name = Name.Trim() is { Length: > 0 } name ? name : null,
        Amount = Number.Text(Amount),
        Unit = Unit,
        Recorded = recorded is { } when ? Moment.Text(when) : null,
        Id = id,
    };
}
