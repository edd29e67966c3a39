using System.Text;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange;
using Vastus.Core.Exchange.Tables;

namespace Vastus.Core.Tests.Exchange.Tables;

/// <summary>A table of another program, written in a test.</summary>
internal sealed class TableOf(byte[] bytes)
{
    public static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 12, 0);

    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public TableOf(string text) : this(Encoding.UTF8.GetBytes(text))
    {
    }

    public IncomingFile File => IncomingFile.Of(Open);

    public TableLook Look => TableLook.Of(File.Table!, Open);

    /// <summary>What the columns are guessed to mean, as the command line writes it.</summary>
    public string Guess => Look.Guess.ToString();

    public Stream Open() => new MemoryStream(bytes);

    /// <param name="mapping">Null: as guessed.</param>
    public IReadOnlyList<FileEntry> Rows(string? mapping = null) =>
        [.. File.Entries(Open, Berlin, Now, mapping is null ? Look.Guess : TableMapping.Parse(mapping, File.Table!).Value)];

    /// <summary>Each entry as time, kind, name, amount with unit, minutes and the rest, parted by blanks.</summary>
    public IReadOnlyList<string> Entries(string? mapping = null) => [.. Rows(mapping).Where(row => row.LeftOut is null).Select(row =>
    {
        Assert.Empty(row.Problems);
        Assert.Equal(Guid.Empty, row.Entry!.Id);
        return Said(row.Entry);
    })];

    public IReadOnlyList<string> Problems(string? mapping = null) =>
        [.. Rows(mapping).SelectMany(row => row.Problems.Select(problem => $"{row.Line}: {problem}"))];

    private static string Said(Entry entry)
    {
        var row = EntryRow.Of(entry);
        return string.Join(' ', new[] { row.At![..16], row.Kind, row.Name, row.Amount, row.Unit, row.Minutes is null ? null : $"{row.Minutes}min", row.Level, row.Site, row.Side, row.Detail, row.Note }
            .Where(cell => cell is not null)).Replace('\n', '/');
    }
}
