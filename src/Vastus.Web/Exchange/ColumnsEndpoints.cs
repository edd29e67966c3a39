using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vastus.Core;
using Vastus.Core.Exchange;
using Vastus.Core.Exchange.Tables;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Exchange;

/// <summary>What the columns of another program's table mean: guessed, and corrected by hand.</summary>
internal static class ColumnsEndpoints
{
    public static void MapColumns(this IEndpointRouteBuilder app)
    {
        app.MapGet("/import/{token}/columns", Ask);
        app.MapPost("/import/{token}/columns", Tell);
    }

    private static IResult Ask(string token, CurrentPerson person, PendingImports pending) => pending.Waiting(person.Diary, token) switch
    {
        null => Results.NotFound(),
        { Incoming.Kind: not IncomingKind.Table } => new SeeOther($"/import/{token}"),
        var file => Show<ColumnsPage, ColumnsModel>(new(token, file.Look, file.Mapping ?? file.Look.Guess, [])),
    };

    private static async Task<IResult> Tell(
        string token, IFormCollection typed, CurrentPerson person, PendingImports pending, MappingStore mappings, CancellationToken ct)
    {
        if (pending.Waiting(person.Diary, token) is not { } file)
            return Results.NotFound();
        if (file.Incoming.Table is not { } table)
            return new SeeOther($"/import/{token}");

        Dictionary<string, ColumnMeaning> meanings = new(StringComparer.Ordinal);
        foreach (var (i, name) in table.Header.Index())
            meanings[name] = ColumnMeaning.Parse(typed[$"column-{i}"].ToString()) ?? ColumnMeaning.Nothing;
        var row = TableMapping.RowKinds.Any(kind => kind.Kind == typed["row"]) ? typed["row"].ToString() : null;
        var mapping = new TableMapping(meanings, row, Words<DateOrder>.Parse(typed["order"]));
        if (mapping.Problems(file.Look.Undecided) is { Count: > 0 } problems)
            return Show<ColumnsPage, ColumnsModel>(new(token, file.Look, mapping, problems), StatusCodes.Status422UnprocessableEntity);

        if (mapping.Order is null)
            mapping = mapping with { Order = file.Look.Guess.Order };
        file.Mapping = mapping;
        await mappings.RememberAsync(person.Diary, table.Key, mapping.ToString(), ct);
        return new SeeOther($"/import/{token}");
    }
}
