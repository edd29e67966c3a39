using Microsoft.Extensions.DependencyInjection;
using Vastus.Core.Intake;
using Vastus.Store;
using Vastus.Store.Diary;
using Vastus.Store.Intake;
using Vastus.Tests.Running;
using Vastus.Web.Intake;

namespace Vastus.Tests.Intake;

[Collection(nameof(Alone))]
public sealed class FoodMemoryTests
{
    [Fact]
    public async Task Eight_thousand_imported_foods_take_few_megabytes()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        var diary = (await new Diaries(app.Services.GetRequiredService<Database>()).FindAsync(Somebody.First.Name, default))!;
        var shelf = app.Services.GetRequiredService<FoodShelf>();
        var like = FoodTable.Embedded.All;
        List<FoodItem> many = [.. Enumerable.Range(0, 8_000).Select(i => like[i % like.Count] with
        {
            Id = $"FDC-{i}", Name = $"{like[i % like.Count].Name}, {like[i * 7 % like.Count].Name}, {i}", Origin = new(FoodOriginKind.Usda, $"{i}"), Also = [],
        })];
        await app.Services.GetRequiredService<FoodStore>().ImportAsync(many, null, default);
        FoodSearch.Find(FoodTable.Embedded, "milk", 10);
        many.Clear();

        var before = GC.GetTotalMemory(forceFullCollection: true);
        FoodSearch.Find(await shelf.OfAsync(diary, default), "milk", 10);
        var megabytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1_048_576.0;

        // Measured: 8. The bound only catches what would not be few any more.
        Assert.InRange(megabytes, 0, 30);
    }
}
