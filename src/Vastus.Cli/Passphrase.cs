using System.Text;

namespace Vastus.Cli;

/// <summary>A passphrase from the keyboard, unseen and twice; or the first line of standard input when that is no keyboard.</summary>
internal static class Passphrase
{
    /// <returns>Null: what was typed the second time is not the same.</returns>
    public static string? Ask()
    {
        if (Console.IsInputRedirected)
            return Console.In.ReadLine() ?? "";

        var first = Unseen("Passphrase (12 characters or more): ");
        return Unseen("The same again: ") == first ? first : null;
    }

    private static string Unseen(string prompt)
    {
        Console.Error.Write(prompt);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key is ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
