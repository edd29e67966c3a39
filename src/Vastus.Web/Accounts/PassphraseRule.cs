using Microsoft.AspNetCore.Identity;
using Vastus.Core;
using Vastus.Store.Accounts;

namespace Vastus.Web.Accounts;

/// <summary>What a passphrase must be: long. Rules about digits and signs make people choose worse ones.</summary>
/// <remarks>Source: NIST SP 800-63B-4, 3.1.1.2: length, and no rules of composition.</remarks>
internal sealed class PassphraseRule : IPasswordValidator<Person>
{
    public const int Least = 12;
    private const int Most = 1000;

    /// <returns>Null: it will do.</returns>
    public static Problem? Check(string name, string passphrase)
    {
        var length = passphrase.EnumerateRunes().Count();
        return length < Least ? new("passphrase", "passphrase.short", "This is short", $"take {Least} characters or more, such as four or five words")
            : length > Most ? new("passphrase", "passphrase.long", "This is very long", $"take {Most} characters or fewer")
            : string.Equals(passphrase.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)
                ? new("passphrase", "passphrase.name", "This is the same as the name", "take other words")
            : null;
    }

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password) => Task.FromResult(
        Check(user.Name, password ?? "") is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = problem.Code, Description = problem.ToString() })
            : IdentityResult.Success);
}
