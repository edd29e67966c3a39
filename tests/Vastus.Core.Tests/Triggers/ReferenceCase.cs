using System.Text.Json;
using Vastus.Core.Triggers.Likelihood;
using Vastus.Core.Triggers.Problems;

namespace Vastus.Core.Tests.Triggers;

/// <summary>A reference problem and its answers, computed twice elsewhere: by R's survival::clogit and by another implementation.</summary>
internal sealed record ReferenceCase(MatchedSets Sets, IReadOnlyList<string> Covariates, JsonElement Expected)
{
    public static TheoryData<string> Names => [.. Answers.Problems.EnumerateObject().Select(answer => answer.Name)];

    public static ReferenceCase Of(string name)
    {
        using var bytes = File.OpenRead(Answers.PathOf($"{name}.csv"));
        var file = ProblemFile.Read(name, bytes);
        return new(file.Sets!, file.Covariates, Answers.Problems.GetProperty(name));
    }
}
