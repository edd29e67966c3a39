using Vastus.Core.Diary;
using Vastus.Core.Triggers.Likelihood;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Medicines;

/// <summary>The self-controlled case series of a person's medicines (method, 9): one lasting change each, against the person's other time.</summary>
/// <param name="Findings">By the medicine's name, then in the order of time. Empty: no medicine, or no hours.</param>
/// <param name="Drift">The log rate ratio per half year that all windows are adjusted for. Null: not to be told.</param>
/// <param name="DriftInformation">How much the diary holds about it.</param>
/// <remarks>Source: Whitaker et al. 2006, doi:10.1002/sim.2302.</remarks>
public sealed record MedicineSeries(IReadOnlyList<MedicineFinding> Findings, Coefficient? Drift, double DriftInformation)
{
    private const double LeastInformation = 1;
    private const int LeastCases = 6;

    private static readonly MedicineSeries None = new([], null, 0);

    /// <param name="entries">In any order.</param>
    /// <param name="periods">Of the same entries.</param>
    public static MedicineSeries Of(IReadOnlyList<Entry> entries, PersonPeriods periods)
    {
        var medicines = Course.Of(Clock.InOrder(entries));
        if (medicines is [] || periods.EligibleStarts.IsEmpty)
            return None;

        var table = SeriesTable.Of(periods, medicines);
        if (table.Columns is [])
            return None;

        var cells = table.Cells();
        var fit = periods.CaseCount < LeastCases ? null : PenalisedFit.Of(new SeriesLikelihood(cells));
        var effects = Enumerable.Range(0, cells.Columns).Select(k => Effect(fit, cells, k)).ToList();
        var q = Adjusted(table.Columns, effects);
        var differ = LoggedDays.Differ(table, entries);
        return new(
            [.. table.Columns.Select((column, k) => new MedicineFinding(
                medicines[column.Medicine][0].Medicine, column.Window, cells.InformationAtZero(k),
                (int)Sum(cells.Events, cells, k), (int)Sum(cells.Hours, cells, k), effects[k], q[k], differ[k]))],
            effects[^1], cells.InformationAtZero(cells.Columns - 1));
    }

    /// <returns>Null: too few data.</returns>
    private static Coefficient? Effect(PenalisedFit? fit, Cells cells, int column) =>
        fit is { Converged: true } && cells.InformationAtZero(column) >= LeastInformation ? fit.Coefficients[column] : null;

    private static double Sum(IReadOnlyList<double> of, Cells cells, int column) =>
        of.Where((_, j) => cells.Rows[j][column] is not 0).Sum();

    private static double?[] Adjusted(IReadOnlyList<SeriesTable.Column> columns, List<Coefficient?> effects)
    {
        var tested = Enumerable.Range(0, columns.Count)
            .Where(k => RiskWindows.IsTested(columns[k].Window) && effects[k] is not null)
            .ToList();
        var adjusted = Multiplicity.BenjaminiHochberg([.. tested.Select(k => effects[k]!.P)]);
        var q = new double?[columns.Count];
        for (var i = 0; i < tested.Count; i++)
            q[tested[i]] = adjusted[i];
        return q;
    }
}
