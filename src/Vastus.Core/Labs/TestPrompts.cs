using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Labs;

/// <summary>Tests that may be worth asking about. Never an order.</summary>
public static class TestPrompts
{
    /// <param name="facts">Of the person: what was said to be so, and the classes of medicines.</param>
    /// <returns>The most urgent first. With nothing that calls for a test, the one that says so.</returns>
    public static IReadOnlyList<TestPrompt> Of(Facts facts, LabKnowledge knowledge) =>
        knowledge.Prompts.Where(prompt => prompt.Logic!.In(facts) is true).OrderBy(prompt => prompt.Urgency).ToList() is { Count: > 0 } some ? some : [knowledge.None];
}
