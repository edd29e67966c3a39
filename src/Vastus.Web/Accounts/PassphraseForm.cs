namespace Vastus.Web.Accounts;

/// <summary>A change of passphrase as typed.</summary>
public sealed record PassphraseForm
{
    public string? Current { get; init; }
    public string? Passphrase { get; init; }
    public string? Again { get; init; }
}
