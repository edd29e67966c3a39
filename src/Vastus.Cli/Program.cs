using System.CommandLine;
using Vastus.Cli;

var root = new RootCommand("Vastus: a diary for muscles around the knee that cramp, twitch or spasm.");
root.Subcommands.Add(Serve.Command());
root.Subcommands.Add(Account.Command());
root.Subcommands.Add(Import.Command());
root.Subcommands.Add(Export.Command());
root.Subcommands.Add(Demo.Command());
root.Subcommands.Add(Fit.Command());
root.Subcommands.Add(Triggers.Command());
root.Subcommands.Add(Check.Command());
root.Subcommands.Add(Intake.Command());
root.Subcommands.Add(Foods.Command());
root.Subcommands.Add(Knowledge.Command());
root.Subcommands.Add(Backup.Command());
root.Subcommands.Add(Restore.Command());
root.Subcommands.Add(Verify.Command());
return await Edge.RunAsync(root, args);
