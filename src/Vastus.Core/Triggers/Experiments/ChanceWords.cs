namespace Vastus.Core.Triggers.Experiments;

/// <summary>The chance of an experiment, in plain English, before it begins.</summary>
public static class ChanceWords
{
    /// <summary>On what the chances rest.</summary>
    public static string Basis(OwnRate rate) => rate.IsKnown
        ? $"Worked out from your diary, where in the last 12 weeks or less {Plural.Of(rate.Cases, "spasm")} began after a day without one."
        : "Your diary holds too little to know how often your spasms come. This is for somebody with about two in a week; with fewer, the chance is smaller.";

    /// <summary>Such as <c>about 20 of 100</c>.</summary>
    public static string OfHundred(double share) => Math.Round(share * 100) switch
    {
        < 1 => "fewer than 1 of 100",
        var whole => $"about {whole:0} of 100",
    };

    /// <param name="ifHalved">Of the usual length.</param>
    /// <returns>Null: it is worth the effort.</returns>
    public static string? Warning(Chance ifHalved) => ifHalved.IsSmall
        ? "Even if it halves your spasms, an experiment of 12 weeks would seldom show it. A longer one has a better chance. Without many spasms, no experiment can tell."
        : null;
}
