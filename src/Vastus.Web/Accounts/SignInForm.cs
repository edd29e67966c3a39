namespace Vastus.Web.Accounts;

/// <summary>A sign-in as typed.</summary>
public sealed record SignInForm
{
    public string? Name { get; init; }
    public string? Passphrase { get; init; }
    public string? Return { get; init; }
}
