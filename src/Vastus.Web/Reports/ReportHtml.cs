using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Vastus.Core.Profile;
using Vastus.Core.Reports;

namespace Vastus.Web.Reports;

/// <summary>A report as a file of HTML that needs nothing else. The command line's second door into this project.</summary>
public static class ReportHtml
{
    public static async Task<string> OfAsync(Report report, Profile person, Paper paper)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReportFile>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(ReportFile.Report)] = report,
            [nameof(ReportFile.Person)] = person,
            [nameof(ReportFile.Paper)] = paper,
        }))).ToHtmlString());
    }
}
