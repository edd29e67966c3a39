using Vastus.Web.Shell;

namespace Vastus.Web.Reports;

/// <summary>The style sheets that a report needs, for a file that stands alone.</summary>
internal static class ReportStyle
{
    private static readonly Lazy<string> Lazy = new(() => string.Join('\n', new[]
    {
        "Shell/1-colours.css", "Shell/2-base.css", "Diary/diary.css", "Figures/curve.css", "Figures/figures.css", "Reports/report.css",
    }.Select(Assets.Text)));

    public static string All => Lazy.Value;
}
