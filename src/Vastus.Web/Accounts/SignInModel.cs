namespace Vastus.Web.Accounts;

/// <param name="Name">As typed. The passphrase is never sent back.</param>
/// <param name="Return">The path to go on to.</param>
/// <param name="Failed">The name and the passphrase did not go together; which of them, or a pause, is not told.</param>
/// <param name="IsSecure">False: a browser would not keep the sign-in cookie from this address.</param>
/// <param name="Ended">Every session was just ended.</param>
public sealed record SignInModel(string? Name, string Return, bool Failed, bool IsSecure, bool Ended = false);
