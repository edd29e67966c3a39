namespace Vastus.Web.Accounts;

/// <summary>The first account as typed.</summary>
public sealed record FirstForm
{
    public string? Name { get; init; }
    public string? Passphrase { get; init; }
    public string? Again { get; init; }

    /// <summary>The browser's time zone, an IANA id. Null or unknown: the server's is taken.</summary>
    public string? Zone { get; init; }
}
