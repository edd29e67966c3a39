using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class DiaryStoreTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Entries_come_in_the_order_of_their_instants(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        // Written down in another order, and in the local times of three places.
        var inTokyo = Drink("2026-03-02T06:10:00+09:00");
        var inBerlin = Drink("2026-03-01T22:20:00+01:00");
        var inNewYork = Drink("2026-03-01T16:30:00-05:00");
        await store.Entries.AddAsync(store.Diary, [inNewYork, inTokyo], default);
        await store.Entries.AddAsync(store.Diary, [inBerlin], default);

        Assert.Equal([inTokyo, inBerlin, inNewYork], await store.AllAsync());
        Assert.Equal([inNewYork, inBerlin, inTokyo], await store.Entries.BeforeAsync(store.Diary, null, null, 10, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_day_is_the_local_day_as_lived(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var lateInBerlin = Drink("2026-03-01T23:30:00+01:00");
        var sameInstantInTokyo = Drink("2026-03-02T07:30:00+09:00");
        var midnight = Drink("2026-03-02T00:00:00+01:00");
        var nextMidnight = Drink("2026-03-03T00:00:00+01:00");
        await store.Entries.AddAsync(store.Diary, [lateInBerlin, sameInstantInTokyo, midnight, nextMidnight], default);

        Assert.Equal([lateInBerlin], await OnAsync(store, "2026-03-01", "2026-03-01"));
        Assert.Equal([sameInstantInTokyo, midnight], await OnAsync(store, "2026-03-02", "2026-03-02"));
        Assert.Equal(4, (await OnAsync(store, "2026-03-01", "2026-03-03")).Count);
        Assert.Empty(await OnAsync(store, "2026-03-04", "2026-03-04"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Pages_forward_and_backward_meet_every_entry_once(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        // Twenty-five entries, five of them always at the same instant.
        var entries = Enumerable.Range(0, 25).Select(i => Drink($"2026-03-01T08:{i / 5:00}:00+01:00", i)).ToList();
        await store.Entries.AddAsync(store.Diary, entries, default);
        entries.Sort(Entry.ByInstant);

        var forward = await PagesAsync(last => store.Entries.AfterAsync(store.Diary, last, 4, default));
        var backward = await PagesAsync(first => store.Entries.BeforeAsync(store.Diary, null, first, 4, default));

        Assert.Equal(entries, forward);
        Assert.Equal(entries.AsEnumerable().Reverse(), backward);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Kinds_can_be_chosen(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var drink = Drink("2026-03-01T08:00:00+01:00");
        var tag = Drink("2026-03-01T09:00:00+01:00") with { What = new Tag("stress") };
        var spasm = Drink("2026-03-01T10:00:00+01:00") with { What = new Spasm { Type = SpasmType.Cramp, Intensity = new(7) } };
        await store.Entries.AddAsync(store.Diary, [drink, tag, spasm], default);

        Assert.Equal([spasm], await store.Entries.BeforeAsync(store.Diary, [Spasm.Word], null, 10, default));
        Assert.Equal([spasm, drink], await store.Entries.BeforeAsync(store.Diary, [Spasm.Word, Fluid.Word], null, 10, default));
        Assert.Equal([drink], await store.Entries.BeforeAsync(store.Diary, [Spasm.Word, Fluid.Word], spasm, 10, default));
        Assert.Empty(await store.Entries.BeforeAsync(store.Diary, [], null, 10, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_same_entry_twice_is_one_entry(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var drink = Drink("2026-03-01T08:00:00+01:00");
        var other = Drink("2026-03-01T08:00:00+01:00");

        Assert.Equal(1, await store.Entries.AddAsync(store.Diary, [drink], default));
        Assert.Equal(0, await store.Entries.AddAsync(store.Diary, [drink with { What = new Fluid(500) }], default));
        Assert.Equal(1, await store.Entries.AddAsync(store.Diary, [drink, other, other], default));
        Assert.Equal(0, await store.Entries.AddAsync(store.Diary, [], default));

        Assert.Equal(2, (await store.AllAsync()).Count);
        Assert.Equal(drink, await store.Entries.FindAsync(store.Diary, drink.Id, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Every_character_that_a_note_may_hold_comes_back(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        const string Odd = "  'single' \"double\" `back` \\ % _ ; -- /* @id0 {0} \t tab\n\nlines\r\n " +
            "é e\u0301 ß ﬁ 漢字 العربية עברית 🦵🏽 👩‍👩‍👧 \uFEFF \u200B \u2028 \uD83E\uDDB5 \uFFFF end ";
        var entry = Drink("2026-03-01T08:00:00+01:00") with { Note = Odd, What = new Custom("Mood 'n' \"more\" 🙂", 1.50m, "½") };

        await store.Entries.AddAsync(store.Diary, [entry], default);

        var read = await store.Entries.FindAsync(store.Diary, entry.Id, default);
        Assert.Equal(Odd, read!.Note);
        Assert.Equal(EntryRow.Of(entry), EntryRow.Of(read));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_ends_of_time_and_of_the_offsets_come_back(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        Entry[] entries =
        [
            Drink("1900-01-01T00:00:00+00:00"),
            Drink("1969-12-31T23:59:59.999+00:00"),
            Drink("1970-01-01T00:00:00+18:00"),
            Drink("2026-03-29T02:30:00.001+05:45") with { Recorded = Moment.Parse("2026-03-30T02:30:00-18:00") },
            Drink("2199-12-31T05:59:59.999-18:00"),
        ];
        await store.Entries.AddAsync(store.Diary, entries, default);

        Assert.Equal(entries.Order(Entry.ByInstant), await store.AllAsync());
        Assert.Equal(new DateInterval(new(1900, 1, 1), new(2199, 12, 31)), await store.Entries.SpanAsync(store.Diary, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_empty_diary_has_no_span(Engine engine)
    {
        await using var store = await MakeAsync(engine);

        Assert.Null(await store.Entries.SpanAsync(store.Diary, default));
    }

    private static Task<IReadOnlyList<Entry>> OnAsync(OpenStore store, string from, string to)
    {
        var iso = NodaTime.Text.LocalDatePattern.Iso;
        return store.Entries.OnDaysAsync(store.Diary, new(iso.Parse(from).Value, iso.Parse(to).Value), default);
    }

    private static async Task<List<Entry>> PagesAsync(Func<Entry?, Task<IReadOnlyList<Entry>>> page)
    {
        List<Entry> all = [];
        while (await page(all.LastOrDefault()) is { Count: > 0 } next)
            all.AddRange(next);
        return all;
    }
}
