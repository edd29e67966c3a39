using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Vastus.Store;
using Vastus.Store.Archives;
using Vastus.Store.Diary;
using Vastus.Store.Experiments;
using Vastus.Store.Intake;
using Vastus.Store.Plan;
using Vastus.Store.Profile;
using Vastus.Store.Reminders;
using Vastus.Store.Sharing;
using Vastus.Store.Triage;
using Vastus.Store.Triggers;
using Vastus.Web.Accounts;
using Vastus.Web.Diary;
using Vastus.Web.Edge;
using Vastus.Web.Exchange;
using Vastus.Web.Experiments;
using Vastus.Web.Health;
using Vastus.Web.Intake;
using Vastus.Web.Labs;
using Vastus.Web.Medicines;
using Vastus.Web.Offline;
using Vastus.Web.Plan;
using Vastus.Web.Programme;
using Vastus.Web.Reports;
using Vastus.Web.Settings;
using Vastus.Web.Sharing;
using Vastus.Web.Shell;
using Vastus.Web.Spasms;
using Vastus.Web.Today;
using Vastus.Web.Triage;
using Vastus.Web.Triggers;
using Vastus.Web.Watching;

namespace Vastus.Web;

/// <summary>The web application: its parts, and its sitemap.</summary>
public static class WebApp
{
    /// <summary>Opens the store and builds the application; <c>RunAsync</c> then serves it.</summary>
    /// <param name="options">How it is to run.</param>
    /// <param name="clock">Null: the system's clock.</param>
    public static async Task<WebApplication> CreateAsync(ServeOptions options, IClock? clock = null)
    {
        var database = await Database.OpenAsync(options.DatabaseUrl, options.DataFolder);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Why it cannot start is told by who starts it, in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);

        builder.Services.AddSingleton(_ => database);
        builder.Services.AddSingleton(clock ?? SystemClock.Instance);
        builder.Services.AddSingleton<Diaries>();
        builder.Services.AddSingleton<DiaryStore>();
        builder.Services.AddSingleton<ProfileStore>();
        builder.Services.AddSingleton<OwnExposureStore>();
        builder.Services.AddSingleton<CheckStore>();
        builder.Services.AddSingleton<RuleBook>();
        builder.Services.AddSingleton<Visits>();
        builder.Services.AddSingleton<WatchStore>();
        builder.Services.AddSingleton<DiaryWatch>();
        builder.Services.AddSingleton<Importer>();
        builder.Services.AddSingleton<ImportStore>();
        builder.Services.AddSingleton<MappingStore>();
        builder.Services.AddSingleton<FileReader>();
        builder.Services.AddSingleton<Exporter>();
        builder.Services.AddSingleton<FhirExporter>();
        builder.Services.AddSingleton<ArchiveWriter>();
        builder.Services.AddSingleton(s => new PendingImports(options.DataFolder, s.GetRequiredService<IClock>()));
        builder.Services.AddSingleton<PersonGuide>();
        builder.Services.AddSingleton<FoodStore>();
        builder.Services.AddSingleton<OwnFoodStore>();
        builder.Services.AddSingleton<FoodShelf>();
        builder.Services.AddSingleton<IntakePeople>();
        builder.Services.AddSingleton<PersonFacts>();
        builder.Services.AddSingleton<IntakePages>();
        builder.Services.AddSingleton<ProgrammePages>();
        builder.Services.AddSingleton<PlanStore>();
        builder.Services.AddSingleton<PlanPages>();
        builder.Services.AddSingleton<TodayPages>();
        builder.Services.AddSingleton<CalendarFeedStore>();
        builder.Services.AddSingleton<ReminderPages>();
        builder.Services.AddSingleton<ShareStore>();
        builder.Services.AddSingleton<SharedLimit>();
        builder.Services.AddSingleton<RecentTriggers>();
        builder.Services.AddSingleton<ReportPages>();
        builder.Services.AddHostedService<DailyPurge>();
        builder.Services.AddSingleton<ForecastStore>();
        builder.Services.AddSingleton<ForecastQueue>();
        builder.Services.AddHostedService(s => s.GetRequiredService<ForecastQueue>());
        builder.Services.AddSingleton<ExperimentStore>();
        builder.Services.AddSingleton<ExperimentOutcomes>();
        builder.Services.AddSingleton<Chances>();
        builder.Services.AddSingleton<Assets>();
        builder.Services.AddRazorComponents();
        builder.Services.AddSignIn();
        builder.AddEdge(options);

        var app = builder.Build();
        app.UseEdge();
        app.Services.GetRequiredService<Assets>().Map(app);
        app.MapHealth();
        app.MapFirst();
        app.MapSignIn();
        app.MapAccount();
        app.MapDiary();
        app.MapSettings();
        app.MapExchange();
        app.MapReport();
        app.MapSpasms();
        app.MapCheck();
        app.MapToday();
        app.MapTriggers();
        app.MapExperiments();
        app.MapMedicines();
        app.MapMedicineCurve();
        app.MapPattern();
        app.MapStimulants();
        app.MapLabs();
        app.MapIntake();
        app.MapOwnFoods();
        app.MapProgramme();
        app.MapPlan();
        app.MapShare();
        app.MapShared();
        app.MapWatch();
        app.MapQueue();
        app.MapOffline();
        app.MapAbout();
        return app;
    }
}
