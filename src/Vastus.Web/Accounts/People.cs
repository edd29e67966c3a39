using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Vastus.Core;
using Vastus.Store;
using Vastus.Store.Accounts;
using Vastus.Store.Diary;

namespace Vastus.Web.Accounts;

/// <summary>Who has an account: the same rules for the first page and for the command line.</summary>
public sealed class People
{
    private readonly UserManager<Person> users;
    private readonly IdentityStore identity;
    private readonly PersonStore store;

    internal People(UserManager<Person> users, IdentityStore identity, PersonStore store) =>
        (this.users, this.identity, this.store) = (users, identity, store);

    /// <summary>For the command line, which serves nobody.</summary>
    public static async Task<T> OfAsync<T>(Database database, Func<People, Task<T>> use)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(database).AddSingleton<IClock>(SystemClock.Instance).AddLogging()
            .AddPeople().Services.BuildServiceProvider();
        return await use(services.CreateScope().ServiceProvider.GetRequiredService<People>());
    }

    /// <returns>In the order of their making.</returns>
    public Task<IReadOnlyList<string>> NamesAsync(CancellationToken ct) => store.NamesAsync(ct);

    /// <returns>Null: there is none of that name.</returns>
    public Task<Person?> FindAsync(string name) => users.FindByNameAsync(name);

    /// <summary>Makes the account and its diary.</summary>
    /// <param name="name">How the person signs in.</param>
    /// <param name="passphrase">See the rule.</param>
    /// <param name="onlyIfFirst">Nothing is made, without a problem, if there is an account already.</param>
    public async Task<IReadOnlyList<Problem>> CreateAsync(string name, string passphrase, bool onlyIfFirst = false)
    {
        Problem?[] problems = [AccountName.Check(name), PassphraseRule.Check(name, passphrase)];
        if (problems.OfType<Problem>().ToList() is [_, ..] found)
            return found;

        identity.OnlyIfFirst = onlyIfFirst;
        var result = await users.CreateAsync(new() { Id = Guid.CreateVersion7(), Name = name.Trim() }, passphrase);
        return result.Errors.Any(e => e.Code is "DuplicateUserName")
            ? [new("name", "name.taken", "There is an account of this name already", "take another name")]
            : [];
    }

    /// <summary>Gives the account a new passphrase; every session of it ends, and a lock is lifted.</summary>
    public async Task<IReadOnlyList<Problem>> ResetAsync(string name, string passphrase)
    {
        if (await FindAsync(name) is not { } person)
            return [new("name", "name.unknown", "There is no account of this name", "vastus account list shows the names")];
        if (PassphraseRule.Check(person.Name, passphrase) is { } problem)
            return [problem];

        await SetPassphraseAsync(person, passphrase);
        return [];
    }

    /// <summary>As <see cref="ResetAsync"/>, when the passphrase is known to be a good one.</summary>
    internal async Task SetPassphraseAsync(Person person, string passphrase)
    {
        person.PassphraseHash = users.PasswordHasher.HashPassword(person, passphrase);
        await EndSessionsAsync(person);
        await users.ResetAccessFailedCountAsync(person);
        await users.SetLockoutEndDateAsync(person, null);
    }

    /// <summary>Every session of the person ends with its next request.</summary>
    internal async Task EndSessionsAsync(Person person)
    {
        if (await users.UpdateSecurityStampAsync(person) is { Succeeded: false })
            throw new InvalidOperationException("The account was changed by somebody else at the same time.");
    }
}
