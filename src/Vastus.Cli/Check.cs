using System.CommandLine;
using Vastus.Core.Medicines;
using Vastus.Core.Triage;

namespace Vastus.Cli;

/// <summary>The symptom check of a set of answers, and the questions that it can ask.</summary>
internal static class Check
{
    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "The answers as JSON; - for standard input.", DefaultValueFactory = _ => "-" };
        var json = new Option<bool>("--json") { Description = "Print the answer as JSON." };
        var questions = new Option<bool>("--questions") { Description = "Print the questions that can be asked." };
        var command = new Command("check", "How soon somebody should look at a set of signs, and why.") { file, json, questions };
        command.SetAction((parsed, ct) => parsed.GetValue(questions)
            ? QuestionsAsync(parsed.GetValue(json))
            : RunAsync(parsed.GetValue(file)!, parsed.GetValue(json), ct));
        return command;
    }

    private static async Task<int> RunAsync(string name, bool json, CancellationToken ct)
    {
        if (InputFile.Problems([name]) is { Count: > 0 } problems)
            return Edge.Refuse(problems);

        using var file = await InputFile.OpenAsync(name, ct);
        var (answers, wrong) = CheckFile.Read(file.Name, Bytes(file), TriageKnowledge.Embedded);
        if (answers is null)
            return Edge.RefuseSome(wrong);

        // Without a medicine, their table need not be read.
        List<string> unknown = [.. answers.Medicines.Where(name => MedicineKnowledge.Embedded.Find(name) is null).Distinct()];
        var facts = answers.Facts(answers.Medicines is [] ? [] : MedicineKnowledge.Embedded.Known(answers.Medicines));
        var result = Core.Triage.Check.Of(TriageKnowledge.Embedded, facts);
        await Output.WriteAsync(null, text => text.WriteLineAsync(json ? Answer.Lines(CheckAnswer.Of(result, unknown)) : CheckText.Of(result, unknown)));
        return Edge.Done;
    }

    private static async Task<int> QuestionsAsync(bool json)
    {
        var questions = TriageKnowledge.Embedded.Findings;
        await Output.WriteAsync(null, text => text.WriteLineAsync(json ? Answer.Lines(questions.Select(QuestionAnswer.Of)) : CheckText.Of(questions)));
        return Edge.Done;
    }

    private static byte[] Bytes(InputFile file)
    {
        using var bytes = file.Read();
        using var all = new MemoryStream();
        bytes.CopyTo(all);
        return all.ToArray();
    }
}
