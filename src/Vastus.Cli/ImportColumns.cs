using NodaTime;
using NodaTime.TimeZones;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange;
using Vastus.Core.Exchange.Tables;
using Vastus.Core.Profile;
using Vastus.Store;
using Vastus.Store.Diary;
using Vastus.Store.Profile;

namespace Vastus.Cli;

/// <summary>What has to be known of the person before files that are no diaries can be read.</summary>
internal static class ImportColumns
{
    /// <summary>Gives each file the person's zone, and each table what its columns mean: as told now, or as remembered.</summary>
    /// <returns>What is wrong, one line each. Empty: they can be read.</returns>
    public static async Task<IReadOnlyList<string>> TellAsync(
        Database database, string name, string? columns, IReadOnlyList<IncomingInput> files, CancellationToken ct)
    {
        var diary = await new Diaries(database).FindAsync(name, ct);
        var zone = diary is null ? Here() : ProfileSettings.Read(await new ProfileStore(database).ReadAsync(diary, ct), Here()).Zone;
        List<string> wrong = [];
        foreach (var file in files)
        {
            file.Zone = zone;
            if (file.File is { Kind: IncomingKind.Table, Table: { } table })
            {
                var kept = columns is null && diary is not null ? await new MappingStore(database).RecallAsync(diary, table.Key, ct) : null;
                wrong.AddRange(Tell(file, table, columns ?? kept));
            }
        }

        return wrong;
    }

    private static IReadOnlyList<string> Tell(IncomingInput file, TableFile table, string? columns)
    {
        var look = TableLook.Of(table, file.Open);
        if (columns is null)
            return [$"{new FileProblem(file.Name, table.Line, Guess(look))}"];
        var (mapping, problems) = TableMapping.Parse(columns, table);
        mapping = mapping is { Order: null } ? mapping with { Order = look.Guess.Order } : mapping;
        problems = mapping?.Problems(look.Undecided) ?? problems;
        file.Mapping = mapping;
        return [.. problems.Select(problem => $"{new FileProblem(file.Name, table.Line, problem)}")];
    }

    private static Core.Problem Guess(TableLook look) => new("columns", "mapping.missing", "these are not the columns of a diary",
        $"say what they mean, perhaps with --columns '{look.Guess.ToString().Replace("'", "'\\''", StringComparison.Ordinal)}{(look.Undecided ? $"{(look.Guess.ToString() is "" ? "" : ",")}@order=dmy" : "")}'");

    private static DateTimeZone Here()
    {
        try
        {
            return DateTimeZoneProviders.Tzdb.GetSystemDefault();
        }
        catch (DateTimeZoneNotFoundException)
        {
            return DateTimeZone.Utc;
        }
    }
}
