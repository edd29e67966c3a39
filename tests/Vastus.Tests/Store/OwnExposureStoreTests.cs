using NodaTime;
using Vastus.Core.Triggers.Exposures;
using Vastus.Store.Triggers;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class OwnExposureStoreTests
{
    private static readonly OwnExposure Wine = Tag("red wine");

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Questions_come_back_in_the_order_in_which_they_were_put(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var own = new OwnExposureStore(store.Database);
        var later = new OwnExposure(new("custom", "Mood 💧", "12", "latest-amount", "below", "3,5"), Now + Duration.FromDays(1));

        Assert.True(await own.AddAsync(store.Diary, later, default));
        Assert.True(await own.AddAsync(store.Diary, Wine, default));
        Assert.True(await own.AddAsync(store.Diary, Wine with { Since = Now + Duration.FromDays(9) }, default));

        Assert.Equal([Wine, later], await own.AllAsync(store.Diary, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_a_look_has_judged_stays_and_what_none_has_is_gone(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var own = new OwnExposureStore(store.Database);
        await own.AddAsync(store.Diary, Wine, default);

        await own.RemoveAsync(store.Diary, Wine.Rule.Id, settled: Now, Now, default);
        Assert.Empty(await own.AllAsync(store.Diary, default));

        await own.AddAsync(store.Diary, Wine, default);
        await own.RemoveAsync(store.Diary, Wine.Rule.Id, settled: null, Now, default);
        Assert.Empty(await own.AllAsync(store.Diary, default));

        await own.AddAsync(store.Diary, Wine, default);
        var removed = Now + Duration.FromDays(30);
        await own.RemoveAsync(store.Diary, Wine.Rule.Id, settled: Now + Duration.FromMilliseconds(1), removed, default);
        Assert.Equal([Wine with { Removed = removed }], await own.AllAsync(store.Diary, default));

        await own.AddAsync(store.Diary, Wine with { Since = removed }, default);
        Assert.Equal([Wine], await own.AllAsync(store.Diary, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Twelve_are_the_most_and_those_taken_off_count_among_them(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var own = new OwnExposureStore(store.Database);
        foreach (var i in Enumerable.Range(1, OwnExposure.Most))
            Assert.True(await own.AddAsync(store.Diary, Tag($"{i}"), default));
        await own.RemoveAsync(store.Diary, Tag("1").Rule.Id, settled: Now + Duration.FromDays(28), Now, default);

        Assert.False(await own.AddAsync(store.Diary, Wine, default));
        Assert.True(await own.AddAsync(store.Diary, Tag("1"), default));

        Assert.Equal(OwnExposure.Most, (await own.AllAsync(store.Diary, default)).Count(question => question.Removed is null));
        Assert.True(await own.AddAsync(await store.AnotherDiaryAsync("somebody else"), Wine, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_diary_sees_and_takes_off_nothing(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var own = new OwnExposureStore(store.Database);
        var other = await store.AnotherDiaryAsync("somebody else");
        await own.AddAsync(store.Diary, Wine, default);

        await own.RemoveAsync(other, Wine.Rule.Id, settled: null, Now, default);
        await own.RemoveAsync(other, Wine.Rule.Id, settled: Now + Duration.FromDays(28), Now, default);

        Assert.Empty(await own.AllAsync(other, default));
        Assert.Equal([Wine], await own.AllAsync(store.Diary, default));
    }

    private static OwnExposure Tag(string name) => new(new("tag", name, "24", "entries", "at-least", "1"), Now);
}
