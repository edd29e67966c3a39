using System.Text;
using System.Text.Encodings.Web;

namespace Vastus.Core.Archives;

/// <summary>What an archive holds, told in the archive itself: as a page for any browser, and as plain text.</summary>
public static class ArchiveIndex
{
    public const string Page = "index.html";
    public const string PlainText = "README.txt";

    private const string About =
        "This is everything that Vastus keeps for one account. It needs no Vastus: a spreadsheet opens the files that end in .csv, and any editor the others. " +
        "Times carry their own offset, or end in Z for world time. An empty cell means not known, never none.";

    private const string Back = "To put the diary into a Vastus, choose Import and the file diary.csv.";

    /// <param name="name">Whose account.</param>
    /// <param name="made">When, ISO.</param>
    /// <param name="files">In the order in which they are told.</param>
    public static string Html(string name, string made, IReadOnlyList<ArchiveFile> files)
    {
        var html = new StringBuilder(
            $$"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{{Safe(Title(name))}}</title>
            <style>
            body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
            th, td { text-align: start; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; }
            </style>
            </head>
            <body>
            <main>
            <h1>{{Safe(Title(name))}}</h1>
            <p>Made {{Safe(made)}}.</p>
            <p>{{Safe(About)}}</p>
            <table>
            <thead><tr><th scope="col">File</th><th scope="col">What is in it</th><th scope="col">Rows</th></tr></thead>
            <tbody>

            """);
        foreach (var file in files)
            html.Append($"<tr><td><a href=\"{file.Name}\">{file.Name}</a></td><td>{Safe(file.Says)}</td><td>{file.Count}</td></tr>\n");
        return html.Append($"</tbody>\n</table>\n<p>{Safe(Back)}</p>\n</main>\n</body>\n</html>\n").ToString();
    }

    /// <inheritdoc cref="Html"/>
    public static string Text(string name, string made, IReadOnlyList<ArchiveFile> files)
    {
        var text = new StringBuilder($"{Title(name)}\nMade {made}.\n\n{About}\n\n");
        foreach (var file in files)
            text.Append($"{file.Name}{(file.Count is { } count ? $" ({count})" : "")}\n    {file.Says}\n");
        return text.Append($"\n{Back}\n").ToString();
    }

    private static string Title(string name) => $"Everything of {name} in Vastus";

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
