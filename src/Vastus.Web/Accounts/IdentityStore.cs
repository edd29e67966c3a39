using Microsoft.AspNetCore.Identity;
using NodaTime;
using Vastus.Store.Accounts;

namespace Vastus.Web.Accounts;

/// <summary>Gives ASP.NET Core Identity, which hashes, locks and stamps, the accounts of our store.</summary>
/// <remarks>What counts attempts is written at once, so that attempts at the same time all count.</remarks>
internal sealed class IdentityStore(PersonStore people, IClock clock)
    : IUserPasswordStore<Person>, IUserSecurityStampStore<Person>, IUserLockoutStore<Person>
{
    /// <summary>Set: the next account is made only if it is the first.</summary>
    public bool OnlyIfFirst { get; set; }

    public async Task<IdentityResult> CreateAsync(Person user, CancellationToken cancellationToken) =>
        await people.CreateAsync(user, OnlyIfFirst, clock.GetCurrentInstant(), cancellationToken) switch
        {
            Created.Yes => IdentityResult.Success,
            var not => IdentityResult.Failed(new IdentityError { Code = not is Created.NotFirst ? "NotFirst" : "DuplicateUserName" }),
        };

    public async Task<IdentityResult> UpdateAsync(Person user, CancellationToken cancellationToken) =>
        await people.UpdateAsync(user, cancellationToken)
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = "ConcurrencyFailure" });

    public Task<IdentityResult> DeleteAsync(Person user, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<Person?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? people.FindAsync(id, cancellationToken) : Task.FromResult<Person?>(null);

    public Task<Person?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        people.FindAsync(normalizedUserName, cancellationToken);

    public Task<string> GetUserIdAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Name);

    public Task SetUserNameAsync(Person user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string?> GetNormalizedUserNameAsync(Person user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    /// <summary>The store folds names itself.</summary>
    public Task SetNormalizedUserNameAsync(Person user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<string?> GetPasswordHashAsync(Person user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.PassphraseHash is "" ? null : user.PassphraseHash);

    public Task<bool> HasPasswordAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.PassphraseHash is not "");

    public Task SetPasswordHashAsync(Person user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PassphraseHash = passwordHash ?? "";
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetSecurityStampAsync(Person user, string stamp, CancellationToken cancellationToken)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public Task<bool> GetLockoutEnabledAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Person user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Person user, CancellationToken cancellationToken) =>
        Task.FromResult(user.LockedUntil?.ToDateTimeOffset());

    public async Task SetLockoutEndDateAsync(Person user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.LockedUntil = lockoutEnd is { } end ? Instant.FromDateTimeOffset(end) : null;
        await people.LockAsync(user, user.LockedUntil, cancellationToken);
    }

    public Task<int> GetAccessFailedCountAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.FailedAttempts);

    public async Task<int> IncrementAccessFailedCountAsync(Person user, CancellationToken cancellationToken) =>
        user.FailedAttempts = await people.CountFailedAttemptAsync(user, cancellationToken);

    public async Task ResetAccessFailedCountAsync(Person user, CancellationToken cancellationToken)
    {
        user.FailedAttempts = 0;
        await people.ForgetFailedAttemptsAsync(user, cancellationToken);
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
