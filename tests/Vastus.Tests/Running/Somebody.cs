namespace Vastus.Tests.Running;

/// <summary>Who signs in.</summary>
public sealed record Somebody(string Name, string Passphrase)
{
    /// <summary>Makes the first account, on the page for it.</summary>
    public static Somebody First { get; } = new("Robin", "four calm muddy boots");

    /// <summary>Has an account from the command line.</summary>
    public static Somebody Other { get; } = new("Sascha", "other calm muddy boots");

    /// <summary>Goes in by the front door: the first of all makes an account there, later ones sign in.</summary>
    public async Task EnterAsync(HttpClient client)
    {
        using var start = await client.GetAsync("/");
        var door = start.Headers.Location!.OriginalString;
        using var response = door is "/first"
            ? await client.PostFormAsync(door, door, ("name", Name), ("passphrase", Passphrase), ("again", Passphrase), ("zone", "Europe/Berlin"))
            : await client.PostFormAsync(door, door, ("name", Name), ("passphrase", Passphrase));
        Assert.Equal("/", response.Headers.Location?.OriginalString);
    }
}
