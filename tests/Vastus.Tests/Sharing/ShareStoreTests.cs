using NodaTime;
using Vastus.Core.Reports;
using Vastus.Core.Sharing;
using Vastus.Store.Sharing;
using Vastus.Tests.Running;
using Vastus.Tests.Store;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Sharing;

public sealed class ShareStoreTests
{
    private static readonly ReportScope Scope = new(new(new(2026, 1, 1), new(2026, 3, 1)), new HashSet<ReportPart> { ReportPart.Course, ReportPart.Labs });

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_secret_leads_to_its_scope_until_the_link_expires(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var shares = new ShareStore(store.Database);
        var (share, secret) = (OneWeek("Dr Osei"), ShareStore.NewSecret());
        await shares.AddAsync(store.Diary, share, secret, default);

        var found = await shares.FindAsync(secret, share.Expires - Duration.FromMilliseconds(1), default);
        Assert.Equal(store.Diary, found!.Diary);
        Assert.Equal((share.Id, "Dr Osei", Scope.Query), (found.Share.Id, found.Share.Label, found.Share.Scope.Query));
        Assert.Null(await shares.FindAsync(secret, share.Expires, default));
        Assert.Null(await shares.FindAsync(secret.ToUpperInvariant(), Now, default));
        Assert.Null(await shares.FindAsync("", Now, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Only_its_owner_can_turn_a_link_off_and_only_that_one_ends(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var other = await store.AnotherDiaryAsync("somebody else");
        var shares = new ShareStore(store.Database);
        var (first, firstSecret, second, secondSecret) = (OneWeek("Dr Osei"), ShareStore.NewSecret(), OneWeek("Dr Lee"), ShareStore.NewSecret());
        await shares.AddAsync(store.Diary, first, firstSecret, default);
        await shares.AddAsync(store.Diary, second, secondSecret, default);

        await shares.RevokeAsync(other, first.Id, Now, default);
        Assert.NotNull(await shares.FindAsync(firstSecret, Now, default));
        Assert.Empty(await shares.AllAsync(other, default));

        await shares.RevokeAsync(store.Diary, first.Id, Now, default);
        await shares.RevokeAsync(store.Diary, first.Id, Now + Duration.FromHours(1), default);
        Assert.Null(await shares.FindAsync(firstSecret, Now, default));
        Assert.NotNull(await shares.FindAsync(secondSecret, Now, default));
        Assert.Equal([null, Now], (await shares.AllAsync(store.Diary, default)).Select(share => share.Revoked).Order());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Openings_are_kept_to_the_minute_the_newest_first(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var shares = new ShareStore(store.Database);
        var share = OneWeek("Dr Osei");
        await shares.AddAsync(store.Diary, share, ShareStore.NewSecret(), default);

        foreach (var seconds in new[] { 3, 4, 59, 60, 3600 })
            await shares.RecordOpeningAsync(store.Diary, share.Id, Now + Duration.FromSeconds(seconds), default);

        Assert.Equal([Now + Duration.FromHours(1), Now + Duration.FromMinutes(1), Now], Assert.Single(await shares.AllAsync(store.Diary, default)).Openings);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_store_does_not_hold_the_secret(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var secret = ShareStore.NewSecret();
        await new ShareStore(store.Database).AddAsync(store.Diary, OneWeek("Dr Osei"), secret, default);

        await using var bare = await store.Place.ConnectAsync();
        await using var command = bare.CreateCommand();
        command.CommandText = "SELECT * FROM share";
        await using var row = await command.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        Assert.DoesNotContain(Enumerable.Range(0, row.FieldCount), i => $"{row.GetValue(i)}".Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    private static Share OneWeek(string label) => new ShareWish(label, Scope, 7).Made(Guid.CreateVersion7(), Now);
}
