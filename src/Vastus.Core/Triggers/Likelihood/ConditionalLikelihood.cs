namespace Vastus.Core.Triggers.Likelihood;

/// <summary>The exact conditional logistic likelihood: m chosen of n in each set (METHOD 3.1).</summary>
/// <remarks>Source: Gail, Lubin and Rubinstein 1981, doi:10.1093/biomet/68.3.703.</remarks>
public sealed class ConditionalLikelihood : ILogLikelihood
{
    private readonly MatchedSets sets;
    private readonly SingleChoices singles;
    private readonly MatchedSet[] several;
    private readonly TiltedRecursion? recursion;

    public ConditionalLikelihood(MatchedSets sets)
    {
        this.sets = sets;
        singles = new(sets);
        several = [.. sets.Sets.Where(set => set.Chosen > 1)];
        if (several is not [])
            recursion = new(sets.Columns, several.Max(set => set.Rows), several.Max(set => set.Chosen));
    }

    public int Parameters => sets.Columns;

    public double At(ReadOnlySpan<double> beta, Span<double> gradient, Span<double> information)
    {
        sets.ChosenSum.CopyTo(gradient);
        information.Clear();
        var value = Cholesky.Dot(beta, sets.ChosenSum) - singles.Subtract(beta, gradient, information);
        foreach (var set in several)
            value -= recursion!.Subtract(sets.Rows(set), set.Chosen, beta, gradient, information);

        for (var a = 0; a < beta.Length; a++)
        {
            for (var b = 0; b < a; b++)
                information[(b * beta.Length) + a] = information[(a * beta.Length) + b];
        }

        return value;
    }
}
