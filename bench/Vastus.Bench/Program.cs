using System.Diagnostics;
using System.Text;
using NodaTime;
using Npgsql;
using Vastus.Bench;
using Vastus.Bench.Exchange;
using Vastus.Bench.Figures;
using Vastus.Bench.Intake;
using Vastus.Bench.Looks;
using Vastus.Bench.Reports;
using Vastus.Bench.Statistics;
using Vastus.Bench.Triage;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Pictures;
using Vastus.Store;
using Vastus.Store.Diary;

if (args is ["statistics"])
{
    var fits = new Table();
    Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
    Fits.Measure(fits);
    fits.Print();
    return;
}

if (args is ["triggers"])
{
    var stages = new Table();
    var home = Checkout(AppContext.BaseDirectory);
    Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
    Analysis.Measure(stages, Path.Combine(home, "vastus"), Directory.EnumerateFiles(Path.Combine(home, "samples"), "*.csv").First());
    stages.Print();
    return;
}

if (args is ["check"])
{
    var answers = new Table();
    Judging.Measure(answers);
    answers.Print();
    return;
}

if (args is ["intake"])
{
    var ratios = new Table();
    WithFood.Measure(ratios);
    ratios.Print();
    return;
}

if (args is ["report"])
{
    var year = new Table();
    YearReport.Measure(year);
    year.Print();
    return;
}

if (args is ["apple", ..])
{
    var speed = new Table();
    Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
    PhoneExport.Measure(speed, megabytes: args is [_, var size] ? int.Parse(size, System.Globalization.CultureInfo.InvariantCulture) : 1_000);
    speed.Print();
    return;
}

if (args is ["looks", ..])
{
    Schedules.Compare(people: args is [_, var people] ? int.Parse(people, System.Globalization.CultureInfo.InvariantCulture) : 2_000);
    return;
}

if (args is ["figure"])
{
    FalseFindings.Write(Path.Combine(Checkout(AppContext.BaseDirectory), "docs"));
    return;
}

if (args is ["figures"])
{
    File.WriteAllText(Path.Combine(Checkout(AppContext.BaseDirectory), "docs", PictureSheet.File), PictureSheet.Svg(PictureBook.Embedded));
    return;
}

// The address of a PostgreSQL server without a database name, such as postgres://vastus@127.0.0.1:5432
var postgresServer = args.FirstOrDefault() ?? Environment.GetEnvironmentVariable("VASTUS_TEST_POSTGRES");
var checkout = Checkout(AppContext.BaseDirectory);
var program = Path.Combine(checkout, "vastus");
var folder = Directory.CreateTempSubdirectory("vastus-bench-").FullName;
var now = SystemClock.Instance.GetCurrentInstant();
string at = Moment.Text(now.WithOffset(Offset.Zero));
var table = new Table();

using (var built = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, UseShellExecute = false })!)
    await built.WaitForExitAsync();

Console.WriteLine($"{Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
Console.WriteLine(postgresServer is null ? "no PostgreSQL: give its address as the argument or in VASTUS_TEST_POSTGRES" : $"PostgreSQL at {postgresServer}");
try
{
    await WritesAsync("SQLite", null);
    await TenYearsAsync("SQLite", null);
    if (postgresServer is not null)
    {
        await OnPostgresAsync(url => WritesAsync("PostgreSQL", url));
        await OnPostgresAsync(url => TenYearsAsync("PostgreSQL", url));
    }

    ReadSample();
    table.Print();
}
finally
{
    Directory.Delete(folder, recursive: true);
}

async Task OnPostgresAsync(Func<string, Task> measure)
{
    var name = $"bench{Guid.NewGuid():N}";
    await CommandAsync($"CREATE DATABASE {name}");
    try
    {
        await measure($"{postgresServer}/{name}");
    }
    finally
    {
        await CommandAsync($"DROP DATABASE {name} WITH (FORCE)");
    }
}

async Task WritesAsync(string engine, string? url)
{
    var data = Path.Combine(folder, engine);
    var bare = url is null ? BareInserts.Sqlite(folder) : await BareInserts.PostgresAsync(ConnectionString(url));
    table.Add(engine, "bare synced inserts, one after the other", $"{bare:F0}/s");

    await using var server = await Server.StartAsync(program, data, url);
    table.Add(engine, "start to ready, an empty store", $"{server.UntilReady.TotalMilliseconds:F0} ms", "1500 ms");
    var phone = await Phone.SignInAsync(server.Address);

    var processor = server.Processor;
    var writes = await Load.RunAsync(server.Address, 32, TimeSpan.FromSeconds(5), () => phone.Queue(1, at));
    var each = (server.Processor - processor).TotalMicroseconds / (writes.Rate * 7);
    table.Add(engine, "durable writes over HTTP, 32 connections", $"{writes.Rate:F0}/s");
    table.Add(engine, "  beside the bare rate", $"{writes.Rate / bare:F1} times", url is null ? "3 times or more" : "");
    table.Add(engine, "  median, 99th percentile", $"{writes.P50.TotalMilliseconds:F1} ms, {writes.P99.TotalMilliseconds:F1} ms", "99th: 60 ms");
    table.Add(engine, "  processor time of the server, each", $"{each:F0} µs");

    var queue = await Load.RunAsync(server.Address, 1, TimeSpan.FromSeconds(2), () => phone.Queue(100, at));
    table.Add(engine, "100 queued entries in one request, median", $"{queue.P50.TotalMilliseconds:F1} ms", "50 ms");
}

async Task TenYearsAsync(string engine, string? url)
{
    var data = Path.Combine(folder, $"{engine}-ten-years");
    await using (var server = await Server.StartAsync(program, data, url))
        await Phone.SignInAsync(server.Address);

    var today = now.InUtc().Date;
    await using (var database = await Database.OpenAsync(url, data))
    {
        var store = new DiaryStore(database);
        var diary = (await new Diaries(database).FindAsync("me", default))!;
        await store.AddAsync(diary, TenYears.Before(today), default);
        var month = new DateInterval(today.PlusDays(-30), today);
        var times = new List<double>();
        for (var i = 0; i < 200; i++)
        {
            var time = Stopwatch.GetTimestamp();
            await store.OnDaysAsync(diary, month, default);
            times.Add(Stopwatch.GetElapsedTime(time).TotalMilliseconds);
        }

        times.Sort();
        table.Add(engine, "latest month of 40,000 entries, in the store", $"{times[100]:F1} ms", "10 ms");
    }

    await using (var server = await Server.StartAsync(program, data, url))
    {
        var phone = await Phone.SignInAsync(server.Address);
        table.Add(engine, "start to ready, ten years", $"{server.UntilReady.TotalMilliseconds:F0} ms", "1500 ms");
        var page = await Load.RunAsync(server.Address, 1, TimeSpan.FromSeconds(3), () => phone.Get("/", "br"));
        table.Add(engine, "Today of ten years, median", $"{page.P50.TotalMilliseconds:F1} ms", "10 ms");
        var bytes = await FirstVisit.BytesAsync(server.Address, phone);
        table.Add(engine, "Today, first visit: page, style and scripts", $"{bytes / 1024.0:F1} KB", "50 KB");

        using var line = new Line(server.Address);
        for (var i = 0; i < 1000; i++)
            await line.AskAsync(phone.Get("/", "br"));
        table.Add(engine, "resident memory after a thousand more requests", $"{server.Megabytes:F0} MB", "150 MB");
    }
}

void ReadSample()
{
    var sample = Directory.EnumerateFiles(Path.Combine(checkout, "samples"), "*.csv").First();
    var bytes = File.ReadAllBytes(sample);
    var rows = 0;
    var parsed = Median(() =>
    {
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        rows = DiaryFile.Read(text, UnknownColumns.Refused).Count(row => row.Row!.Parse(_ => Guid.Empty, now: null) is { Value: not null });
    });
    var bare = Median(() =>
    {
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        while (text.ReadLine() is { } line)
            rows = Math.Max(rows, line.Split(',').Length);
    });
    table.Add("", $"reading and checking {Path.GetFileName(sample)}, {rows} rows", $"{parsed:F1} ms");
    table.Add("", "  the same lines read and split at commas", $"{bare:F1} ms");
}

static double Median(Action action)
{
    var times = new List<double>();
    for (var i = 0; i < 31; i++)
    {
        var time = Stopwatch.GetTimestamp();
        action();
        times.Add(Stopwatch.GetElapsedTime(time).TotalMilliseconds);
    }

    times.Sort();
    return times[15];
}

async Task CommandAsync(string sql)
{
    await using var connection = new NpgsqlConnection(ConnectionString($"{postgresServer}/postgres") + ";Pooling=false");
    await connection.OpenAsync();
    await using var command = new NpgsqlCommand(sql, connection);
    await command.ExecuteNonQueryAsync();
}

static string ConnectionString(string url)
{
    var address = new Uri(url);
    var user = address.UserInfo.Split(':', 2);
    return new NpgsqlConnectionStringBuilder
    {
        Host = address.Host,
        Port = address.Port,
        Username = Uri.UnescapeDataString(user[0]),
        Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        Database = address.AbsolutePath.Trim('/'),
    }.ConnectionString;
}

static string Checkout(string folder) =>
    File.Exists(Path.Combine(folder, "Vastus.slnx"))
        ? folder
        : Checkout(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run it from a checkout."));
