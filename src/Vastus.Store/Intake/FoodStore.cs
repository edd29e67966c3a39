using System.Data;
using System.Data.Common;
using Dapper;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Intake;
using Vastus.Core.Intake.Usda;
using Vastus.Core.Knowledge;

namespace Vastus.Store.Intake;

/// <summary>The foods that were imported, for all diaries.</summary>
public sealed class FoodStore(Database database)
{
    /// <summary>Not more: the drivers find each value by its name, which for n values costs n².</summary>
    private const int FoodsPerStatement = 10;

    private static readonly string[] Columns = ["id", "name", "food_group", "portion", "portion_g", "portion_ml", "drink_share", "absorption", "contents"];

    /// <returns>0: nothing was ever imported. Each import raises it.</returns>
    public Task<long> VersionAsync(CancellationToken ct) => database.ReadAsync(
        async connection => await connection.ExecuteScalarAsync<long?>("SELECT version FROM food_import") ?? 0, ct);

    /// <returns>In no order.</returns>
    public Task<IReadOnlyList<FoodItem>> AllAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<FoodItem>>(
        async connection => [.. (await connection.QueryAsync<Row>(
            """
            SELECT id, name, food_group AS "Group", portion, portion_g AS Grams, portion_ml AS Millilitres, drink_share AS DrinkShare, absorption, contents
            FROM food
            """)).Select(row => row.ToFood())],
        ct);

    /// <summary>Stores all of them, or none. One that is there already is replaced.</summary>
    /// <param name="foods">As from <see cref="UsdaFoods"/>; no id twice.</param>
    /// <param name="done">Told from 0 to 1 how much of it is done.</param>
    /// <returns>How many were not there before.</returns>
    public Task<int> ImportAsync(IReadOnlyList<FoodItem> foods, Action<double>? done, CancellationToken ct) => database.WriteAsync(async transaction =>
    {
        var connection = transaction.Connection!;
        var before = await CountAsync();
        var stored = 0;
        foreach (var chunk in foods.Chunk(FoodsPerStatement))
        {
            ct.ThrowIfCancellationRequested();
            await connection.ExecuteAsync(Statement(chunk.Length), Values(chunk), transaction);
            stored += chunk.Length;
            done?.Invoke((double)stored / foods.Count);
        }

        await connection.ExecuteAsync(
            "INSERT INTO food_import (only_row, version) VALUES (1, 1) ON CONFLICT (only_row) DO UPDATE SET version = food_import.version + 1", transaction: transaction);
        return await CountAsync() - before;

        Task<int> CountAsync() => connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM food", transaction: transaction);
    }, ct);

    private static string Statement(int foods) =>
        $"""
        INSERT INTO food ({string.Join(", ", Columns)})
        VALUES {string.Join(", ", Enumerable.Range(0, foods).Select(i => $"({string.Join(", ", Columns.Select(column => $"@{column}{i}"))})"))}
        ON CONFLICT (id) DO UPDATE SET {string.Join(", ", Columns[1..].Select(column => $"{column} = excluded.{column}"))}
        """;

    private static DynamicParameters Values(FoodItem[] foods)
    {
        var values = new DynamicParameters();
        foreach (var (i, food) in foods.Index())
        {
            string?[] cells =
            [
                food.Id, food.Name, Words<FoodGroup>.Of(food.Group), food.Portion.Words, Number.Text(food.Portion.Grams), Text(food.Portion.Millilitres),
                Text(food.DrinkShare), food.Absorption is { } absorption ? Words<Absorption>.Of(absorption) : null, food.Contents.ToString(),
            ];
            foreach (var (column, cell) in Columns.Zip(cells))
                values.Add($"{column}{i}", cell, DbType.String);
        }

        return values;
    }

    private static string? Text(decimal? number) => number is { } known ? Number.Text(known) : null;

    private sealed record Row
    {
        public required string Id { get; init; }
        public required string Name { get; init; }
        public required string Group { get; init; }
        public required string Portion { get; init; }
        public required string Grams { get; init; }
        public string? Millilitres { get; init; }
        public string? DrinkShare { get; init; }
        public string? Absorption { get; init; }
        public required string Contents { get; init; }

        public FoodItem ToFood() => new(
            Id, Name, [], Words<FoodGroup>.Parse(Group) ?? FoodGroup.Other, new(Portion, Number.Parse(Grams)!.Value, Number.Parse(Millilitres)),
            Core.Intake.Contents.Parse(Contents), Number.Parse(DrinkShare), Words<Absorption>.Parse(Absorption),
            new(FoodOriginKind.Usda, Id[UsdaFoods.IdBeginning.Length..]), Confidence.Verified, null);
    }
}
