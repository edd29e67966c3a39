using Vastus.Core;

namespace Vastus.Web.Accounts;

/// <param name="Name">How the person signs in.</param>
/// <param name="Problems">What to correct.</param>
/// <param name="Changed">The passphrase was just changed.</param>
public sealed record AccountModel(string Name, IReadOnlyList<Problem> Problems, bool Changed = false);
