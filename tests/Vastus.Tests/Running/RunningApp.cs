using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Vastus.Store;
using Vastus.Web;
using Vastus.Web.Accounts;
using IClock = NodaTime.IClock;

namespace Vastus.Tests.Running;

/// <summary>The real application on a free port of this machine, over a fresh store.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private readonly IClock? clock;
    private WebApplication app;

    private RunningApp(WebApplication app, FreshStore store, IClock? clock) => (this.app, Store, this.clock) = (app, store, clock);

    public FreshStore Store { get; }

    public Uri Address => new(app.Urls.First());

    public IServiceProvider Services => app.Services;

    /// <summary>All that is mapped.</summary>
    public IReadOnlyList<Endpoint> Endpoints => [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints)];

    /// <param name="engine">On which database.</param>
    /// <param name="clock">Null: the machine's.</param>
    /// <param name="trustedProxies">Null: none.</param>
    public static async Task<RunningApp> StartAsync(
        Engine engine = Engine.Sqlite, IClock? clock = null, IReadOnlyList<string>? trustedProxies = null)
    {
        var store = await FreshStore.MakeAsync(engine);
        return new(await StartAsync(store, clock, trustedProxies ?? []), store, clock);
    }

    /// <summary>Stops the application and starts it again over the same store and with the same clock, at another address.</summary>
    public async Task RestartAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        app = await StartAsync(Store, clock, []);
    }

    private static async Task<WebApplication> StartAsync(FreshStore store, IClock? clock, IReadOnlyList<string> trustedProxies)
    {
        var started = await WebApp.CreateAsync(new("http://127.0.0.1:0", store.Folder, store.Url) { TrustedProxies = trustedProxies }, clock);
        await started.StartAsync();
        return started;
    }

    /// <summary>A client that keeps cookies, those for HTTPS too, and follows no redirects.</summary>
    public HttpClient Client() => new(new CookieHandler()) { BaseAddress = Address };

    /// <summary>A client of the first person, through the front door: the first call makes the account.</summary>
    public Task<HttpClient> SignedInAsync() => SignedInAsync(Somebody.First);

    /// <summary>A client of somebody else, whose account is made as the command line makes it.</summary>
    public async Task<HttpClient> SignedInAsOtherAsync()
    {
        using (await SignedInAsync())
            await MakeAsync(Somebody.Other);
        return await SignedInAsync(Somebody.Other);
    }

    /// <summary>Signs the browser in as the first person and leaves it on Today; with script or without.</summary>
    public async Task SignInAsync(IPage page)
    {
        using (await SignedInAsync())
            await page.GotoAsync(new Uri(Address, "/sign-in").ToString());
        await page.FillAsync("[name=name]", Somebody.First.Name);
        await page.FillAsync("[name=passphrase]", Somebody.First.Passphrase);
        await page.ClickAsync("button:has-text('Sign in')");
        // Waiting for the page's load event as well can miss it.
        await page.WaitForURLAsync(Address.ToString(), new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator("main").WaitForAsync();
    }

    /// <summary>Signs the browser's profile in, for all of its pages.</summary>
    public async Task SignInAsync(IBrowserContext browser)
    {
        var page = await browser.NewPageAsync();
        await SignInAsync(page);
        await page.CloseAsync();
    }

    /// <summary>Makes an account as the command line does, unless there is one of the name.</summary>
    public Task MakeAsync(Somebody person) =>
        People.OfAsync(Services.GetRequiredService<Database>(), people => people.CreateAsync(person.Name, person.Passphrase));

    private async Task<HttpClient> SignedInAsync(Somebody person)
    {
        var client = Client();
        await person.EnterAsync(client);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }
}
