using Vastus.Tests.Running;

namespace Vastus.Tests.Exchange;

/// <summary>How the program is called, and what it answers to a call that cannot be meant.</summary>
public sealed class CallTests
{
    [Theory]
    [InlineData("vastus serve: Option '--urls': 'banana' is no address such as http://127.0.0.1:8080; 'vastus serve --help' says what it takes", "serve", "--urls", "banana")]
    [InlineData("vastus serve: Option '--urls': 'http://127.0.0.1:99999' is no address such as http://127.0.0.1:8080; 'vastus serve --help' says what it takes", "serve", "--urls", "http://127.0.0.1:99999")]
    [InlineData("vastus serve: Option '--trust-proxy': 'nobody' is no address and no network such as 10.0.0.0/8; 'vastus serve --help' says what it takes", "serve", "--trust-proxy", "nobody")]
    [InlineData("vastus account create: Required argument 'NAME' missing for command: 'create'; 'vastus account create --help' says what it takes", "account", "create")]
    [InlineData("vastus import: Option '--diary': a name is one line of letters that can be seen; 'vastus import --help' says what it takes", "import", "-", "--diary", "two\nlines")]
    public async Task A_wrong_call_is_answered_with_a_line_and_2(string line, params string[] arguments)
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);

        var run = await CommandLine.RunAsync(store, null, arguments);

        Assert.Equal((2, "", line + "\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_one_line_and_1()
    {
        await using var app = await RunningApp.StartAsync();
        var address = app.Address.ToString().TrimEnd('/');

        var run = await CommandLine.RunAsync(app.Store, null, "serve", "--urls", address);

        Assert.Equal((1, "", $"vastus: Failed to bind to address {address}: address already in use.\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task Standard_output_may_be_named_as_a_file()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);

        var named = await CommandLine.RunAsync(store, null, "demo", "--days", "2", "-o", "/dev/stdout");

        Assert.Equal(await CommandLine.RunAsync(store, null, "demo", "--days", "2"), named);
    }

    [Fact]
    public async Task What_is_written_after_us_into_the_same_file_stands_after_us()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var (program, file) = (Path.Combine(AppContext.BaseDirectory, "vastus"), Path.Combine(store.Folder, "both.txt"));

        using var shell = System.Diagnostics.Process.Start("sh", ["-c", $"('{program}' demo --days 1; echo after) > '{file}'"]);
        await shell.WaitForExitAsync();

        var text = await File.ReadAllTextAsync(file);
        Assert.StartsWith("at,kind,", text, StringComparison.Ordinal);
        Assert.EndsWith("\nafter\n", text, StringComparison.Ordinal);
    }
}
