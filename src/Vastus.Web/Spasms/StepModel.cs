using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Relief;
using Vastus.Core.Spasms;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Watching;
using Condition = Vastus.Core.Relief.Condition;

namespace Vastus.Web.Spasms;

/// <summary>What a station asks or says. Each has a component of its own that takes it and nothing else.</summary>
public abstract record StepModel(string Title)
{
    /// <summary>Whether the station is one form, which the page puts around it.</summary>
    public virtual bool IsForm => true;
}

public sealed record WhereModel(string? Site, Side? Side) : StepModel("Where does it hurt?");

public sealed record HowBadModel(Intensity? Intensity) : StepModel("How bad is it?");

/// <param name="Yes">Findings that were answered by yes before.</param>
public sealed record SafetyModel(IReadOnlyList<SafetyQuestion> Questions, IReadOnlySet<string> Yes) : StepModel("Is any of this true?");

/// <param name="Correct">The address of the questions. Null: it is over.</param>
/// <param name="Country">Null: nobody knows where it is.</param>
public sealed record UrgentModel(IReadOnlyList<SafetyQuestion> Questions, string? Correct, EmergencyCountry? Country) : StepModel("Get help")
{
    public override bool IsForm => false;

    public bool IsEmergency => Questions.Any(q => q.Urgency is Urgency.Emergency);
}

public sealed record ConditionsModel(IReadOnlyList<Condition> Conditions, IReadOnlySet<string> Yes) : StepModel("Is any of this true for you?");

/// <param name="Number">From 1.</param>
/// <param name="LongText">What to do about a cramp that lasts; null: it does not yet.</param>
public sealed record GuideStepModel(GuideStep Step, int Number, int Of, Position Position, string? LongText) : StepModel(Step.Name);

/// <param name="Again">The address of the first step.</param>
/// <param name="Also">More to try, and the address of each.</param>
public sealed record GuideEndModel(
    string Again, IReadOnlyList<(GuideStep Step, string Address)> Also, IReadOnlyList<LeftOut> LeftOut, string? LongText, string Conditions)
    : StepModel("Does it still hurt?")
{
    public override bool IsForm => false;
}

/// <param name="AgoMinutes">The choices that lie after its beginning.</param>
/// <param name="Latest">Now, as local time.</param>
public sealed record EndedModel(IReadOnlyList<int> AgoMinutes, LocalDateTime Earliest, LocalDateTime Latest, bool Forgotten) : StepModel("When did it stop?");

public sealed record HelpedModel(IReadOnlyList<GuideStep> Steps, HelpedForm Form) : StepModel("What helped?");

/// <param name="Minutes">Null: not known.</param>
public sealed record SummaryModel(
    Guid Id, LocalDate Day, decimal? Minutes, IReadOnlyList<Concern> Concerns, IReadOnlyList<SafetyQuestion> Urgent,
    IReadOnlyList<SafetyQuestion> Questions, IReadOnlyList<GuideStep> Afterwards, string Helped, EmergencyCountry? Country)
    : StepModel("It is in your diary")
{
    /// <summary>What the diary noticed by itself and nobody answered yet, the most urgent first.</summary>
    public IReadOnlyList<Notice> Noticed { get; init; } = [];

    public override bool IsForm => false;
}
