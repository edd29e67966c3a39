namespace Vastus.Core.Medicines.Patterns;

/// <summary>The answers to the Naranjo scale, added up line by line.</summary>
/// <param name="Lines">In the order of the scale.</param>
/// <param name="Band">By the points alone.</param>
/// <param name="Shown">What is shown: <paramref name="Band"/>, or less where a caution limits it.</param>
/// <param name="CappedBy">Null: nothing limits it.</param>
public sealed record PatternScore(IReadOnlyList<PatternLine> Lines, FitBand Band, FitBand Shown, PatternCaution? CappedBy)
{
    public int Points => Lines.Sum(line => line.Points);

    public int Unanswered => Lines.Count(line => line.Answer is null);

    /// <param name="knowledge">The scale.</param>
    /// <param name="answers">By the id of the question, also of those beside the scale. Absent or null: not known.</param>
    /// <param name="of">The medicine's class. Null: it is not in the table.</param>
    public static PatternScore Of(PatternKnowledge knowledge, IReadOnlyDictionary<string, bool?> answers, MedicineClass? of)
    {
        List<PatternLine> lines = [.. knowledge.Questions.Select(question => new PatternLine(question, answers.GetValueOrDefault(question.Id)))];
        var band = knowledge.Band(lines.Sum(line => line.Points));
        var capped = knowledge.Cautions.FirstOrDefault(caution => caution.Cap is { } cap && knowledge.CapsOf(of).Contains(cap)
            && band.Fit > cap.Most && !cap.Unless.Any(question => answers.GetValueOrDefault(question.Id) is true));
        return new(lines, band, capped is { Cap.Most: var most } ? knowledge.Band(most) : band, capped);
    }
}

/// <param name="Answer">Null: not known.</param>
public sealed record PatternLine(PatternQuestion Question, bool? Answer)
{
    public int Points => Question.Points(Answer);
}
