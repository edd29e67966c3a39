using Vastus.Core.Exchange.Fhir;
using Vastus.Core.Intake;
using Vastus.Core.Labs;
using Vastus.Core.Medicines;
using Vastus.Core.Pictures;
using Vastus.Core.Plan;
using Vastus.Core.Programme;
using Vastus.Core.Relief;
using Vastus.Core.Triage;
using Vastus.Core.Triggers.Experiments;
using Vastus.Core.Triggers.Exposures;

namespace Vastus.Core.Knowledge;

/// <summary>Reads all knowledge files, each for itself and beside the others, for the person who edits them.</summary>
/// <param name="Problems">By file and line.</param>
/// <param name="Counts">How much was read: "180 rules". Of what could not be read, nothing.</param>
public sealed record KnowledgeCheck(IReadOnlyList<KnowledgeProblem> Problems, IReadOnlyList<string> Counts)
{
    /// <summary>Every file there has to be, as in the repository.</summary>
    public static readonly IReadOnlyList<string> Files =
    [
        Bibliography.File, ReliefKnowledge.File, PictureBook.File, PictureBook.MovementsFile, ExposureTable.File,
        TriageFiles.FindingsFile, TriageFiles.RulesFile, TriageFiles.ConditionsFile, MedicineKnowledge.File,
        IntakeKnowledge.File, FoodTable.File, TargetTable.File, LabKnowledge.File, ExperimentKnowledge.File,
        ProgrammeKnowledge.File, PlanKnowledge.File, FhirCodes.File,
    ];

    /// <param name="texts">The text of each of <see cref="Files"/>.</param>
    public static KnowledgeCheck Of(IReadOnlyDictionary<string, string> texts)
    {
        var sources = Bibliography.Read(texts[Bibliography.File], Bibliography.File);
        var pictures = PictureReader.Read(texts[PictureBook.File], PictureBook.File);
        var movements = PictureReader.Read(texts[PictureBook.MovementsFile], PictureBook.MovementsFile);
        if (sources.Found is not { } bibliography)
            return Sorted([.. sources.Problems, .. pictures.Problems, .. movements.Problems], []);

        var relief = ReliefReader.Read(texts[ReliefKnowledge.File], ReliefKnowledge.File, bibliography);
        var exposures = ExposureReader.Read(texts[ExposureTable.File], ExposureTable.File, bibliography);
        var medicines = MedicineReader.Read(texts[MedicineKnowledge.File], MedicineKnowledge.File, bibliography);
        var intake = IntakeReader.Read(texts[IntakeKnowledge.File], IntakeKnowledge.File, bibliography);
        var foods = FoodReader.Read(texts[FoodTable.File], FoodTable.File, bibliography);
        var targets = TargetTable.Read(texts[TargetTable.File], TargetTable.File, bibliography);
        var exercises = ProgrammeReader.Read(texts[ProgrammeKnowledge.File], ProgrammeKnowledge.File, bibliography);
        var codes = FhirCodeReader.Read(texts[FhirCodes.File], FhirCodes.File, bibliography);
        var plan = PlanReader.Read(texts[PlanKnowledge.File], PlanKnowledge.File, bibliography);
        var files = new TriageFiles(texts[TriageFiles.FindingsFile], texts[TriageFiles.RulesFile], texts[TriageFiles.ConditionsFile]);
        var triage = TriageReader.Read(files, medicines.Found?.Names, bibliography);
        var findings = triage.Found?.ById.Keys.ToHashSet();
        var labs = LabReader.Read(texts[LabKnowledge.File], LabKnowledge.File, bibliography, findings ?? []);
        var experiments = ExperimentReader.Read(texts[ExperimentKnowledge.File], ExperimentKnowledge.File, bibliography);
        return Sorted(
            [
                .. sources.Problems, .. pictures.Problems, .. movements.Problems, .. relief.Problems, .. exposures.Problems, .. medicines.Problems, .. triage.Problems,
                .. intake.Problems, .. foods.Problems, .. targets.Problems, .. experiments.Problems, .. findings is null ? [] : labs.Problems, .. exercises.Problems, .. plan.Problems, .. codes.Problems,
                .. relief.Found is { } guide && pictures.Found is { } still && movements.Found is { } moving
                    ? Undrawn(texts[ReliefKnowledge.File], guide, still.With(moving))
                    : [],
                .. medicines.Found is { } table ? MedicineGaps.Of(texts[MedicineKnowledge.File], table, findings) : [],
                .. intake.Found is { } counted && foods.Found is { } eaten && medicines.Found is { } taken
                    ? IntakeGaps.Of(texts[IntakeKnowledge.File], counted, eaten, taken)
                    : [],
                .. experiments.Found is { } tried && intake.Found is { } asked && medicines.Found is { } listed
                    ? ExperimentGaps.Of(texts[ExperimentKnowledge.File], tried, asked, listed)
                    : [],
                .. triage.Found is { } knowledge ? TriageGaps.Of(files, knowledge) : [],
            ],
            [
                .. Count(sources.Found, it => (it.ById.Count, "source")),
                .. Count(relief.Found, it => (it.Measures.Count + it.Stretches.Count, "relief measure")),
                .. Count(pictures.Found, it => (it.ById.Count, "picture")),
                .. Count(movements.Found, it => (it.ById.Count, "movement")),
                .. Count(exposures.Found, it => (it.Standard.Count + it.Further.Count, "exposure")),
                .. Count(triage.Found, it => (it.Findings.Count, "finding")),
                .. Count(triage.Found, it => (it.Rules.Count, "rule")),
                .. Count(triage.Found, it => (it.Conditions.Count, "condition")),
                .. Count(medicines.Found, it => (it.Medicines.Count, "medicine")),
                .. Count(foods.Found, it => (it.All.Count, "food")),
                .. Count(targets.Found, it => (it.Rows.Count, "daily amount")),
                .. Count(labs.Found, it => (it.Analytes.Count, "blood test")),
                .. Count(intake.Found, it => (it.Cautions.Count, "supplement caution")),
                .. Count(exercises.Found, it => (it.Exercises.Count, "exercise")),
                .. Count(plan.Found, it => (it.Measures.Count, "long-term measure")),
                .. Count(experiments.Found, it => (it.Changes.Count, "experiment")),
                .. Count(codes.Found, it => (it.Count, "published code")),
            ]);
    }

    private static IEnumerable<KnowledgeProblem> Undrawn(string text, ReliefKnowledge relief, PictureBook pictures)
    {
        var outline = KnowledgeOutline.Of(text, ReliefKnowledge.File);
        return relief.Measures.Select(measure => (Field: $"measures.{measure.Id}.picture", measure.Picture))
            .Concat(relief.Stretches.SelectMany(stretch => new[]
            {
                (Field: $"stretches.{stretch.Id}.up.picture", stretch.Up.Picture), (Field: $"stretches.{stretch.Id}.bed.picture", stretch.Bed.Picture),
            }))
            .Where(drawn => drawn.Picture is not "" && !pictures.ById.ContainsKey(drawn.Picture))
            .Select(drawn => outline.Problem(drawn.Field, "id.unknown", $"\"{drawn.Picture}\" is not in {PictureBook.File} or {PictureBook.MovementsFile}", "write the id of a picture, or draw it there"));
    }

    private static IEnumerable<string> Count<T>(T? read, Func<T, (int Count, string Word)> of) where T : class =>
        read is not null && of(read) is var (count, word) ? [Plural.Of(count, word)] : [];

    private static KnowledgeCheck Sorted(IEnumerable<KnowledgeProblem> problems, IReadOnlyList<string> counts) =>
        new([.. problems.OrderBy(problem => Files.ToList().IndexOf(problem.File)).ThenBy(problem => problem.Line)], counts);
}
