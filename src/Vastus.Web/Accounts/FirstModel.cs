using Vastus.Core;

namespace Vastus.Web.Accounts;

/// <param name="Name">As typed. Passphrases are never sent back.</param>
/// <param name="Problems">What to correct.</param>
/// <param name="IsSecure">False: a browser would not keep the sign-in cookie from this address.</param>
public sealed record FirstModel(string? Name, IReadOnlyList<Problem> Problems, bool IsSecure);
