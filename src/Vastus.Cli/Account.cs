using System.CommandLine;
using Vastus.Core;
using Vastus.Store;
using Vastus.Web.Accounts;

namespace Vastus.Cli;

/// <summary>Accounts, for whoever runs the server: the passphrase comes from the keyboard or from standard input, never from the call.</summary>
internal static class Account
{
    public static Command Command() => new("account", "Make accounts, give them a new passphrase, list them.")
    {
        Named("create", "Make an account, and the diary of the same name.", (people, name, passphrase) => people.CreateAsync(name, passphrase)),
        Named("reset", "Give an account a new passphrase and end its sessions.", (people, name, passphrase) => people.ResetAsync(name, passphrase)),
        List(),
    };

    private static Command Named(string verb, string says, Func<People, string, string, Task<IReadOnlyList<Problem>>> act)
    {
        var name = new Argument<string>("NAME") { Description = "The account's name." };
        var data = Settings.Data();
        var command = new Command(verb, says) { name, data };
        command.SetAction(async (parsed, ct) =>
        {
            if (Passphrase.Ask() is not { } passphrase)
                return Edge.Refuse("passphrase: The two are not the same; type the same one twice");

            await using var database = await Database.OpenAsync(Settings.DatabaseUrl, parsed.GetValue(data)!, ct);
            var problems = await People.OfAsync(database, people => act(people, parsed.GetValue(name)!, passphrase));
            return problems is [] ? Edge.Done : Edge.Refuse(problems.Select(problem => problem.ToString()));
        });
        return command;
    }

    private static Command List()
    {
        var data = Settings.Data();
        var command = new Command("list", "The names of all accounts, the first one first.") { data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var database = await Database.OpenAsync(Settings.DatabaseUrl, parsed.GetValue(data)!, ct);
            foreach (var name in await People.OfAsync(database, people => people.NamesAsync(ct)))
                Console.WriteLine(name);
            return Edge.Done;
        });
        return command;
    }
}
