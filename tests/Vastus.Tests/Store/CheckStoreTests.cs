using NodaTime;
using Vastus.Core.Triage;
using Vastus.Store.Triage;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class CheckStoreTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_diary_has_one_check_that_is_going_on_and_another_diary_sees_none(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var checks = new CheckStore(store.Database);
        var other = await store.AnotherDiaryAsync("somebody else");
        var begun = new OpenCheck(Guid.CreateVersion7(), Now, Now, "yes=f_cramp");
        var later = begun with { Changed = Now + Duration.FromMinutes(1), Said = "no=f_cramp" };

        await checks.SaveAsync(store.Diary, begun, default);
        await checks.SaveAsync(store.Diary, later, default);
        await checks.ForgetAsync(other, default);

        Assert.Equal(later, await checks.OpenAsync(store.Diary, default));
        Assert.Null(await checks.OpenAsync(other, default));
        await checks.ForgetAsync(store.Diary, default);
        Assert.Null(await checks.OpenAsync(store.Diary, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Rules_are_kept_once_and_come_back_as_they_were(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var checks = new CheckStore(store.Database);
        var files = TriageFiles.Embedded;

        await checks.KeepRulesAsync(files, default);
        await checks.KeepRulesAsync(files, default);

        Assert.Equal(files, await checks.RulesAsync(files.Version, default));
        Assert.Null(await checks.RulesAsync("of another day", default));
    }
}
