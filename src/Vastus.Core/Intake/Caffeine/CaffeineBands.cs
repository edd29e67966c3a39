using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake.Caffeine;

/// <summary>What levels of caffeine are like (dossier PK-14). For display only: people who are used to it stand more.</summary>
/// <param name="Bands">From 0 upwards.</param>
public sealed record CaffeineBands(
    string Id, IReadOnlyList<CaffeineBand> Bands, EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources)
{
    public CaffeineBand Of(double mgPerL) => Bands.Last(band => band.From <= mgPerL);
}

/// <param name="From">In mg/L, up to where the next one begins.</param>
/// <param name="Name">In one or two words.</param>
/// <param name="Say">As a sentence.</param>
public sealed record CaffeineBand(double From, string Name, string Say);

/// <summary>So much within so many hours before bed may lengthen the time to sleep (dossier CF-06; Drake 2013, doi:10.5664/jcsm.3170).</summary>
public sealed record BeforeBed(decimal Mg, int Hours);
