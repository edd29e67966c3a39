namespace Vastus.Core.Triggers.Experiments;

/// <summary>The chance of an experiment, in plain English, before it begins.</summary>
public static class ChanceWords
{
    /// <summary>On what the chances rest.</summary>
    public static string Basis(OwnRate rate) => rate.IsKnown
        ? $"Worked out for you: {Plural.Of(rate.Cases, "spasm")} after a quiet day lately, which is about {PerWeek(rate.PerDay)} in a week."
        : "Your diary holds too little to know how often your spasms come. This is for somebody with about two in a week; with fewer, the chance is smaller.";

    /// <summary>Such as <c>about 20 of 100</c>.</summary>
    public static string OfHundred(double share) => Math.Round(share * 100) switch
    {
        < 1 => "fewer than 1 of 100",
        var whole => $"about {whole:0} of 100",
    };

    /// <summary>Null: it is worth the effort.</summary>
    public static string? Warning(Chance ifHalved) => ifHalved.IsSmall
        ? "Even if it halves your spasms, an experiment of this length would seldom show it. A longer one has a better chance. Without many spasms, no experiment can tell."
        : null;

    private static string PerWeek(double perDay) => (perDay * 7) switch
    {
        < 0.95 and var few => $"{few:0.0}",
        var many => $"{many:0.#}",
    };
}
