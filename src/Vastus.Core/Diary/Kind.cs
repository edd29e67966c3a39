using System.Collections.Frozen;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Diary;

/// <summary>The kinds of entry that a diary knows, by their word in the diary file.</summary>
public static class Kind
{
    private static readonly FrozenDictionary<string, Func<RowReader, Happening>> Readers =
        Own().Concat(Nutrient.ById.Values.Select(Nutrients)).ToFrozenDictionary(p => p.Key, p => p.Value);

    /// <summary>Every kind's word, sorted.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Readers.Keys.Order(StringComparer.Ordinal)];

    /// <returns>Null for a word that is no kind.</returns>
    internal static Func<RowReader, Happening>? Reader(string word) => Readers.GetValueOrDefault(word);

    private static Dictionary<string, Func<RowReader, Happening>> Own() => new()
    {
        [Spasm.Word] = Spasm.Read,
        [Fluid.Word] = Fluid.Read,
        [Food.Word] = Food.Read,
        [Medicine.Word] = Medicine.Read,
        [Exercise.Word] = Exercise.Read,
        [Words<PreparationType>.Of(PreparationType.Stretch)] = _ => new Preparation(PreparationType.Stretch),
        [Words<PreparationType>.Of(PreparationType.WarmUp)] = _ => new Preparation(PreparationType.WarmUp),
        [Words<PreparationType>.Of(PreparationType.CoolDown)] = _ => new Preparation(PreparationType.CoolDown),
        [Heat.Word] = Heat.Read,
        [Sleep.Word] = Sleep.Read,
        [Symptom.Word] = Symptom.Read,
        [Lab.Word] = Lab.Read,
        [SymptomCheck.Word] = SymptomCheck.Read,
        [ReliefTried.Word] = ReliefTried.Read,
        [ExerciseSet.Word] = ExerciseSet.Read,
        [CheckIn.Word] = CheckIn.Read,
        [Tag.Word] = Tag.Read,
        [Custom.Word] = Custom.Read,
        [NoteOnly.Word] = NoteOnly.Read,
    };

    private static KeyValuePair<string, Func<RowReader, Happening>> Nutrients(Nutrient nutrient) =>
        new(nutrient.Id, reader => NutrientDose.Read(nutrient, reader));
}
