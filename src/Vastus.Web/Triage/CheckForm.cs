using Microsoft.AspNetCore.Http;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Triage.Visits;

namespace Vastus.Web.Triage;

/// <summary>The fields of a page of questions: <c>asked</c>, <c>yes</c> and <c>unsure</c> once for each, and the numbers by their ids.</summary>
internal static class CheckForm
{
    public const string Worried = "f_worried";

    private static readonly AmountRange Ages = new("", 0, 130);
    private static readonly AmountRange Milligrams = new("", 0, 100_000);

    /// <param name="step">Only its questions are taken.</param>
    public static Parsed<Said> Read(IFormCollection form, CheckStep step, Said said)
    {
        var known = step.Findings.Select(finding => finding.Id).ToHashSet(StringComparer.Ordinal);
        List<string> asked = [.. form["asked"].OfType<string>().Where(known.Contains)];
        List<string> yes = [.. form["yes"].OfType<string>().Where(asked.Contains)];
        List<string> unsure = [.. form["unsure"].OfType<string>().Where(asked.Contains)];
        List<Problem> problems = [];
        var age = Number("age", Ages);
        var caffeine = Number("caffeine_mg", Milligrams);
        unsure.AddRange(asked.Where(id => (id is "age" && age is null) || (id is "caffeine_mg" && caffeine is null)));
        if (asked.Contains("age") && age is { } years && years != decimal.Truncate(years))
            problems.Add(new("age", "age.range", "that is not an age", "write whole years, or leave it empty"));
        if (!form.ContainsKey("none") && !form.ContainsKey("skip") && !form.ContainsKey("enough") && yes is [] && unsure is [] && age is null && caffeine is null && form["yes"] != Worried)
            problems.Add(new("yes", "yes.missing", "nothing is ticked", "tick what is true, or press “None of these”"));
        if (problems is not [])
            return problems;

        // The groups of the first page are closed: what was not looked at is not known.
        Rest? rest = form.ContainsKey("none") ? Rest.No : form.ContainsKey("skip") ? Rest.Unsure
            : step.IsFirst || (form.ContainsKey("enough") && yes is []) ? null : Rest.No;
        var numbers = asked.Where(id => id is "age" or "caffeine_mg").ToList();
        var result = said.With([.. asked.Except(numbers)], yes, [.. unsure.Except(numbers)], rest)
            .With(numbers, [], [.. unsure.Intersect(numbers)], null) with
        {
            Age = asked.Contains("age") ? (int?)age : said.Age,
            CaffeineMg = asked.Contains("caffeine_mg") ? caffeine : said.CaffeineMg,
        };
        return form["yes"].Contains(Worried) && !asked.Contains(Worried) ? result.With([Worried], [Worried], [], null) : result;

        decimal? Number(string id, AmountRange range)
        {
            var typed = form[id].ToString().Trim().Replace(',', '.');
            if (!asked.Contains(id) || typed is "")
                return null;
            if (Core.Diary.Number.Parse(typed) is { } number && range.Contains(number))
                return number;
            problems.Add(new(id, $"{id}.range", "that is not possible", $"write {range}, or leave it empty"));
            return null;
        }
    }
}
