using Vastus.Core.Relief;

namespace Vastus.Web.Offline;

/// <summary>Everything that the guide could say to anybody, of which a script shows what is for this person.</summary>
public sealed record OfflineModel(ReliefKnowledge Knowledge)
{
    /// <summary>What could be done, in the order of the guide.</summary>
    public IEnumerable<OfflineStep> Steps => Knowledge.Measures.SelectMany(measure => measure.Id is ReliefKnowledge.StretchMeasure
        ? Knowledge.Muscles.SelectMany(at => at.Stretches.Select(id => new OfflineStep(Knowledge, measure, Knowledge.Stretch(id)!, at.Id)))
        : [new(Knowledge, measure, null, null)]);

    /// <summary>Steps of which it can be asked afterwards whether they helped, each once.</summary>
    public IReadOnlyList<GuideStep> ToAskAbout =>
    [
        .. Knowledge.Muscles
            .SelectMany(at => ReliefGuide.Plan(Knowledge, at.Id, Position.Sitting, new HashSet<string>()).Steps)
            .Where(step => step.Part is not GuidePart.Afterwards)
            .DistinctBy(step => step.Id),
    ];

    /// <summary>Places for which a condition matters, as facts.</summary>
    public string PlacesOf(Condition condition) => OfflineStep.Words(Knowledge.Muscles
        .Where(at => ReliefGuide.Conditions(Knowledge, at.Id).Contains(condition))
        .Select(at => OfflineStep.At(at.Id)))!;
}
