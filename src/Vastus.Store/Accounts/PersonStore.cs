using System.Data.Common;
using Dapper;
using NodaTime;
using Vastus.Store.Diary;

namespace Vastus.Store.Accounts;

/// <summary>The accounts.</summary>
public sealed class PersonStore(Database database)
{
    private const string Columns =
        "id, name, passphrase_hash AS PassphraseHash, security_stamp AS SecurityStamp, failed_attempts AS FailedAttempts, " +
        "locked_until_ms AS LockedUntilMs";

    public Task<bool> AnyAsync(CancellationToken ct) => database.ReadAsync(
        async connection => await connection.QueryFirstOrDefaultAsync<string>("SELECT id FROM person LIMIT 1") is not null, ct);

    /// <returns>In the order of their making.</returns>
    public Task<IReadOnlyList<string>> NamesAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<string>>(
        async connection => [.. await connection.QueryAsync<string>("SELECT name FROM person ORDER BY created_ms, id")], ct);

    public Task<Person?> FindAsync(Guid id, CancellationToken ct) =>
        FindAsync($"SELECT {Columns} FROM person WHERE id = @value", id.ToString(), ct);

    public Task<Person?> FindAsync(string name, CancellationToken ct) =>
        FindAsync($"SELECT {Columns} FROM person WHERE normal_name = @value", Diaries.Normal(name), ct);

    /// <returns>Null: there is no such account (any more).</returns>
    public Task<SignedIn?> SignedInAsync(Guid id, CancellationToken ct) => database.ReadAsync(async connection =>
    {
        var rows = (await connection.QueryAsync<SignedInRow>(
            """
            SELECT person.name, person.security_stamp AS SecurityStamp, diary.id AS DiaryId,
              setting.name AS Setting, setting.value AS Value
            FROM person
            JOIN diary ON diary.person_id = person.id
            LEFT JOIN setting ON setting.diary_id = diary.id
            WHERE person.id = @id
            """,
            new { id = id.ToString() })).AsList();
        if (rows is [])
            return null;

        var settings = rows.Where(r => r.Setting is not null).ToDictionary(r => r.Setting!, r => r.Value!, StringComparer.Ordinal);
        return new SignedIn(rows[0].Name, rows[0].SecurityStamp, new DiaryId(rows[0].DiaryId), settings);
    }, ct);

    /// <summary>Makes the account with a diary of the same name, or gives it the one of that name that belongs to nobody.</summary>
    public Task<Created> CreateAsync(Person person, bool onlyIfFirst, Instant now, CancellationToken ct) =>
        database.WriteAsync(async transaction =>
        {
            var values = new
            {
                id = person.Id.ToString(),
                diary = Guid.CreateVersion7().ToString(),
                name = person.Name,
                normal = Diaries.Normal(person.Name),
                hash = person.PassphraseHash,
                stamp = person.SecurityStamp,
                now = now.ToUnixTimeMilliseconds(),
            };
            if (onlyIfFirst && await transaction.Connection!.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM person", null, transaction) > 0)
                return Created.NotFirst;
            if (!await RunAsync(
                """
                INSERT INTO person (id, name, normal_name, passphrase_hash, security_stamp, created_ms)
                VALUES (@id, @name, @normal, @hash, @stamp, @now) ON CONFLICT (normal_name) DO NOTHING
                """))
                return onlyIfFirst ? Created.NotFirst : Created.NameTaken;

            var first = await RunAsync("INSERT INTO first_person (one, person_id) VALUES (1, @id) ON CONFLICT (one) DO NOTHING");
            if (onlyIfFirst && !first)
            {
                await RunAsync("DELETE FROM person WHERE id = @id");
                return Created.NotFirst;
            }

            await RunAsync(
                """
                INSERT INTO diary (id, name, normal_name, created_ms) VALUES (@diary, @name, @normal, @now)
                ON CONFLICT (normal_name) DO NOTHING
                """);
            if (!await RunAsync("UPDATE diary SET person_id = @id WHERE normal_name = @normal AND person_id IS NULL"))
                throw new InvalidOperationException("A diary of this name belongs to another account.");
            person.StampAsRead = person.SecurityStamp;
            return Created.Yes;

            async Task<bool> RunAsync(string sql) => await transaction.Connection!.ExecuteAsync(sql, values, transaction) is 1;
        }, ct);

    /// <summary>Keeps a new passphrase hash and security stamp.</summary>
    /// <returns>False: the account was changed since it was read, and this change was not made.</returns>
    public Task<bool> UpdateAsync(Person person, CancellationToken ct) => database.WriteAsync(async transaction =>
    {
        var rows = await transaction.Connection!.ExecuteAsync(
            """
            UPDATE person SET passphrase_hash = @hash, security_stamp = @stamp
            WHERE id = @id AND security_stamp = @asRead
            """,
            new { id = person.Id.ToString(), hash = person.PassphraseHash, stamp = person.SecurityStamp, asRead = person.StampAsRead },
            transaction);
        if (rows is 0)
            return false;
        person.StampAsRead = person.SecurityStamp;
        return true;
    }, ct);

    /// <returns>How many attempts have failed now, those at the same time included.</returns>
    public Task<int> CountFailedAttemptAsync(Person person, CancellationToken ct) => database.WriteAsync(
        transaction => transaction.Connection!.QuerySingleAsync<int>(
            "UPDATE person SET failed_attempts = failed_attempts + 1 WHERE id = @id RETURNING failed_attempts",
            new { id = person.Id.ToString() }, transaction), ct);

    public Task ForgetFailedAttemptsAsync(Person person, CancellationToken ct) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            "UPDATE person SET failed_attempts = 0 WHERE id = @id", new { id = person.Id.ToString() }, transaction), ct);

    /// <param name="person">Whom.</param>
    /// <param name="until">Null: not locked (any more).</param>
    /// <param name="ct">Gives up.</param>
    public Task LockAsync(Person person, Instant? until, CancellationToken ct) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync(
            "UPDATE person SET locked_until_ms = @until WHERE id = @id",
            new { id = person.Id.ToString(), until = until?.ToUnixTimeMilliseconds() }, transaction), ct);

    private Task<Person?> FindAsync(string sql, string value, CancellationToken ct) => database.ReadAsync(async connection =>
        (await connection.QuerySingleOrDefaultAsync<PersonRow>(sql, new { value }))?.ToPerson(), ct);

    private sealed record PersonRow
    {
        public required string Id { get; init; }
        public required string Name { get; init; }
        public required string PassphraseHash { get; init; }
        public required string SecurityStamp { get; init; }
        public int FailedAttempts { get; init; }
        public long? LockedUntilMs { get; init; }

        public Person ToPerson() => new()
        {
            Id = Guid.Parse(Id),
            Name = Name,
            PassphraseHash = PassphraseHash,
            SecurityStamp = SecurityStamp,
            StampAsRead = SecurityStamp,
            FailedAttempts = FailedAttempts,
            LockedUntil = LockedUntilMs is { } ms ? Instant.FromUnixTimeMilliseconds(ms) : null,
        };
    }

    private sealed record SignedInRow
    {
        public required string Name { get; init; }
        public required string SecurityStamp { get; init; }
        public required string DiaryId { get; init; }
        public string? Setting { get; init; }
        public string? Value { get; init; }
    }
}
