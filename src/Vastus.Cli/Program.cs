using System.CommandLine;
using Vastus.Cli;

var root = new RootCommand("Vastus: a diary for muscles around the knee that cramp, twitch or spasm.");
root.Subcommands.Add(Serve.Command());
return await root.Parse(args).InvokeAsync();
