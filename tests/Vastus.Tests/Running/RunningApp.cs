using Microsoft.AspNetCore.Builder;
using NodaTime;
using Vastus.Web;

namespace Vastus.Tests.Running;

/// <summary>The real application on a free port of this machine, over a fresh store.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningApp(WebApplication app, FreshStore store) => (this.app, Store) = (app, store);

    public FreshStore Store { get; }

    public Uri Address => new(app.Urls.First());

    public IServiceProvider Services => app.Services;

    /// <param name="engine">On which database.</param>
    /// <param name="clock">Null: the machine's.</param>
    public static async Task<RunningApp> StartAsync(Engine engine = Engine.Sqlite, IClock? clock = null)
    {
        var store = await FreshStore.MakeAsync(engine);
        var started = await WebApp.CreateAsync(new("http://127.0.0.1:0", store.Folder, store.Url), clock);
        await started.StartAsync();
        return new(started, store);
    }

    /// <summary>A client that keeps cookies, those for HTTPS too, and follows no redirects.</summary>
    public HttpClient Client() => new(new CookieHandler()) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }
}
