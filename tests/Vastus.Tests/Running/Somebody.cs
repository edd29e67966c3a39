namespace Vastus.Tests.Running;

/// <summary>Who signs in.</summary>
public sealed record Somebody(string Name, string Passphrase)
{
    /// <summary>Makes the first account, on the page for it.</summary>
    public static Somebody First { get; } = new("Robin", "four calm muddy boots");

    /// <summary>Has an account from the command line.</summary>
    public static Somebody Other { get; } = new("Sascha", "other calm muddy boots");
}
