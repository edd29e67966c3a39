using System.Globalization;

namespace Vastus.Core.Simulation;

/// <summary>How often one way of asking was wrong and right, over simulated years with nothing and with low fluids (odds ratio 4) behind the spasms.</summary>
/// <param name="Way">Its name, for people.</param>
/// <param name="People">Years of each of the two.</param>
/// <param name="False">Years without a trigger in which it named one.</param>
/// <param name="Found">Years with the trigger in which it named it.</param>
/// <param name="MedianDay">On which half of the found ones were found, from the first entry. Null: none was.</param>
public sealed record Trial(string Way, int People, int False, int Found, double? MedianDay)
{
    /// <summary>Years of each kind behind docs/statistics.md.</summary>
    public const int PeopleOfTheDocs = 300;

    /// <summary>None of those by which the levels of the looks were chosen.</summary>
    public const int FirstSeed = 100_000;

    /// <summary>Of the same years, a line for each way.</summary>
    /// <param name="nothing">Each year's answers, where nothing matters.</param>
    /// <param name="lowFluids">Each year's answers, where low fluids do. As many.</param>
    public static IReadOnlyList<Trial> Of(IReadOnlyList<IReadOnlyList<Asked>> nothing, IReadOnlyList<IReadOnlyList<Asked>> lowFluids)
    {
        Must.Hold(nothing.Count == lowFluids.Count && nothing is not [], "there is a year with the trigger for each without");
        return
        [
            .. nothing[0].Select((asked, way) =>
            {
                var found = lowFluids.Select(year => year[way].FoundOn).OfType<double>().Order().ToList();
                return new Trial(asked.Way, nothing.Count, nothing.Count(year => year[way].NamesFalse), found.Count, found is [] ? null : found[found.Count / 2]);
            }),
        ];
    }

    /// <summary>The week of <see cref="MedianDay"/>, 1 for the first.</summary>
    public int? MedianWeek => MedianDay is { } day ? (int)Math.Ceiling(day / 7) : null;

    /// <summary>As a row of the table in docs/statistics.md.</summary>
    public string Row => string.Create(CultureInfo.InvariantCulture,
        $"| {Way} | {False} ({Percent(False)} %) | {Found} ({Percent(Found)} %) | {(MedianWeek is { } week ? week : "never")} |");

    /// <summary>Of all years, in whole percent.</summary>
    public int Percent(int count) => (int)Math.Round(100.0 * count / People);
}
