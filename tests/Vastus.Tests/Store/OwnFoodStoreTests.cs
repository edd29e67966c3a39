using NodaTime;
using Vastus.Core.Intake;
using Vastus.Store.Intake;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class OwnFoodStoreTests
{
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Foods_come_back_as_typed_in_the_order_of_adding(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var own = new OwnFoodStore(store.Database);
        Assert.Equal(0, await own.VersionAsync(store.Diary, default));

        Assert.Equal(FoodKept.Done, await own.SaveAsync(store.Diary, First, Form("Müsli 🥣", ("potassium", "12,5")), Now, default));
        Assert.Equal(FoodKept.Done, await own.SaveAsync(store.Diary, Second, Form("Apple"), Now + Duration.FromSeconds(1), default));

        var all = await own.AllAsync(store.Diary, default);
        Assert.Equal([(First, "Müsli 🥣", "12,5"), (Second, "Apple", "")], all.Select(food => (food.Id, food.Form.Name, food.Form["potassium"])));
        Assert.Equal(2, await own.VersionAsync(store.Diary, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_food_that_is_renamed_keeps_its_former_names(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var own = new OwnFoodStore(store.Database);
        foreach (var name in new[] { "Mousli", "Muesli", "MUESLI", "Granola", "Muesli" })
            Assert.Equal(FoodKept.Done, await own.SaveAsync(store.Diary, First, Form(name), Now, default));

        var food = Assert.Single(await own.AllAsync(store.Diary, default));
        Assert.Equal("Muesli", food.Form.Name);
        Assert.Equal(["Mousli", "Granola"], food.Former);
        Assert.Equal(5, await own.VersionAsync(store.Diary, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Two_foods_of_a_diary_have_two_names(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var own = new OwnFoodStore(store.Database);
        await own.SaveAsync(store.Diary, First, Form("Müsli"), Now, default);

        Assert.Equal(FoodKept.NameTaken, await own.SaveAsync(store.Diary, Second, Form("MÜSLI"), Now, default));
        Assert.Equal(FoodKept.Done, await own.SaveAsync(await store.AnotherDiaryAsync("somebody else"), Second, Form("Müsli"), Now, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_removed_food_stays_known_comes_back_and_gives_its_name_to_a_new_one(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var own = new OwnFoodStore(store.Database);
        await own.SaveAsync(store.Diary, First, Form("Soup", ("sodium", "1")), Now, default);

        Assert.True(await own.RemoveAsync(store.Diary, First, removed: true, Now, default));
        Assert.True(Assert.Single(await own.AllAsync(store.Diary, default)).Removed);
        Assert.True(await own.RemoveAsync(store.Diary, First, removed: false, Now, default));
        Assert.False(Assert.Single(await own.AllAsync(store.Diary, default)).Removed);

        await own.RemoveAsync(store.Diary, First, removed: true, Now, default);
        var before = await own.VersionAsync(store.Diary, default);
        Assert.Equal(FoodKept.Done, await own.SaveAsync(store.Diary, Second, Form("soup", ("sodium", "2")), Now, default));
        var food = Assert.Single(await own.AllAsync(store.Diary, default));
        Assert.Equal((false, "2", "soup"), (food.Removed, food.Form["sodium"], food.Form.Name));
        Assert.True(await own.VersionAsync(store.Diary, default) > before);
        Assert.False(await own.RemoveAsync(store.Diary, Guid.NewGuid(), removed: true, Now, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Five_hundred_are_the_most(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var own = new OwnFoodStore(store.Database);
        var ids = Enumerable.Range(0, OwnFood.Most).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var (i, id) in ids.Index())
            Assert.Equal(FoodKept.Done, await own.SaveAsync(store.Diary, id, Form($"Food {i}"), Now, default));

        Assert.Equal(FoodKept.Full, await own.SaveAsync(store.Diary, First, Form("One more"), Now, default));
        Assert.Equal(FoodKept.Done, await own.SaveAsync(store.Diary, ids[7], Form("Changed"), Now, default));
        await own.RemoveAsync(store.Diary, ids[8], removed: true, Now, default);
        Assert.Equal(FoodKept.Done, await own.SaveAsync(store.Diary, First, Form("One more"), Now, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_diary_sees_and_changes_nothing(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var (own, other) = (new OwnFoodStore(store.Database), await store.AnotherDiaryAsync("somebody else"));
        await own.SaveAsync(store.Diary, First, Form("Soup"), Now, default);

        Assert.False(await own.RemoveAsync(other, First, removed: true, Now, default));
        Assert.Equal(FoodKept.Done, await own.SaveAsync(other, First, Form("Mine"), Now, default));

        Assert.Equal("Soup", Assert.Single(await own.AllAsync(store.Diary, default)).Form.Name);
        Assert.Equal("Mine", Assert.Single(await own.AllAsync(other, default)).Form.Name);
        Assert.Equal(1, await own.VersionAsync(store.Diary, default));
    }

    private static OwnFoodForm Form(string name, params (string, string)[] more) =>
        OwnFoodForm.Of([new("name", name), new("grams", "100"), .. more.Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);
}
