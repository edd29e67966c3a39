using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Intake;
using Vastus.Core.Intake.Caffeine;
using Vastus.Core.Medicines;
using Vastus.Core.Profile;

namespace Vastus.Cli;

/// <summary>A day's food, drink and supplements of a diary file against daily targets, without a store.</summary>
internal static class Intake
{
    private const int AgeMost = 120;

    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "A diary file, or - for standard input." };
        var day = new Option<string>("--day") { Description = "The local day, such as 2026-03-12.", Required = true };
        var authority = Words<Authority>("--authority", "Whose targets: eu (the default) or us.");
        var sex = Words<Sex>("--sex", "female or male. Left out: a target that depends on it is a range.");
        var age = new Option<int?>("--age") { Description = "In years. Left out: as above." };
        var pregnant = new Option<bool>("--pregnant") { Description = "Targets and limits of pregnancy." };
        var breastfeeding = new Option<bool>("--breastfeeding") { Description = "Targets and limits while breastfeeding." };
        var weight = new Option<decimal?>("--weight") { Description = "In kg." };
        var condition = new Option<string[]>("--condition") { Description = $"What only a clinician can name targets for: {string.Join(", ", ConditionIds)}.", DefaultValueFactory = _ => [] };
        condition.AcceptOnlyFromAmong([.. ConditionIds]);
        var json = new Option<bool>("--json") { Description = "Print the answer as JSON." };
        var command = new Command("intake", "What a day's food, drink and supplements add up to.") { file, day, authority, age, sex, pregnant, breastfeeding, weight, condition, json };
        command.SetAction((parsed, ct) => RunAsync(
            parsed.GetValue(file)!,
            parsed.GetValue(day)!,
            new(
                parsed.GetValue(age) is { } years ? [years] : [],
                parsed.GetValue(sex) is { } said ? Core.Words<Sex>.Parse(said) : null,
                Yes(parsed.GetValue(pregnant)), Yes(parsed.GetValue(breastfeeding)), parsed.GetValue(weight), new HashSet<string>(),
                new()
                {
                    Authority = Core.Words<Authority>.Parse(parsed.GetValue(authority)) ?? default,
                    Conditions = parsed.GetValue(condition) is { Length: > 0 } named ? [.. named] : null,
                }),
            parsed.GetValue(json), ct));
        return command;
    }

    private static IEnumerable<string> ConditionIds => ["kidney", "heart-failure", "liver", "low-sodium", "kidney-stones", "high-calcium", "myasthenia"];

    private static async Task<int> RunAsync(string name, string typedDay, IntakePerson person, bool json, CancellationToken ct)
    {
        if (InputFile.Problems([name]) is { Count: > 0 } missing)
            return Edge.Refuse(missing);
        if (Problems(typedDay, person).ToList() is { Count: > 0 } problems)
            return Edge.Refuse(problems);

        using var file = await InputFile.OpenAsync(name, ct);
        var diary = await ProgressBar.WhileAsync(
            "Reading", () => (double)file.Position / Math.Max(1, file.Length), () => Task.FromResult(DiaryAsFile.Read(file)));
        if (diary.ProblemCount > 0)
            return Edge.Refuse(diary.Problems, diary.ProblemCount);

        var answer = IntakeOfDay.Of(diary.Entries, LocalDatePattern.Iso.Parse(typedDay).Value, person);
        await Output.WriteAsync(null, text => json ? text.WriteLineAsync(Answer.Lines(IntakeAnswer.Of(answer))) : text.WriteAsync(IntakeTable.Text(answer)));
        return Edge.Done;
    }

    private static IEnumerable<string> Problems(string day, IntakePerson person)
    {
        if (!LocalDatePattern.Iso.Parse(day).Success)
            yield return $"--day: '{day}' is not a day; write it like 2026-03-12";
        if (person.Ages is [< 0 or > AgeMost])
            yield return $"--age: that is not an age; write a number from 0 to {AgeMost}";
        if (person.WeightKg is { } kilograms && !ProfileForm.WeightRange.Contains(kilograms))
            yield return $"--weight: that is not a weight; write {ProfileForm.WeightRange}";
        if (person is { Sex: Sex.Male, Pregnant: true } or { Sex: Sex.Male, Breastfeeding: true })
            yield return "--sex: male goes neither with --pregnant nor with --breastfeeding; leave one out";
    }

    private static Option<string?> Words<T>(string name, string description) where T : struct, Enum
    {
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong([.. Core.Words<T>.All]);
        return option;
    }

    /// <summary>What is not said on the command line is not known.</summary>
    private static bool? Yes(bool said) => said ? true : null;
}

/// <summary>A day of a diary file, and what is to be said of it.</summary>
internal sealed record IntakeOfDay(DayIntake Intake, IntakePerson Person, IReadOnlyList<IntakeWarning> Warnings, CaffeineDay Caffeine)
{
    /// <summary>The medicines that act are those that the file tells of.</summary>
    public static IntakeOfDay Of(IReadOnlyList<Entry> diary, LocalDate day, IntakePerson person)
    {
        var medicines = diary.Where(entry => entry.What is Core.Diary.Kinds.Medicine && entry.Day <= day).ToList();
        if (medicines is not [])
        {
            var last = diary.Where(entry => entry.Day <= day).Max(entry => entry.At.ToInstant());
            person = person with { Medicines = IntakePerson.Acting(MedicineList.Of(medicines, MedicineKnowledge.Embedded, last)) };
        }

        var intake = DayIntake.Of(day, diary, FoodTable.Embedded, person);
        return new(
            intake, person, IntakeWarnings.Of(intake, diary, FoodTable.Embedded, person),
            CaffeineDay.Of(day, Zone(diary, day), diary, Bedtime.Of(person.Settings.Bedtime, diary.Where(entry => entry.Day <= day)), FoodTable.Embedded, person));
    }

    /// <summary>A file knows no zone: the offset of the day's last entry holds, or of the last one before.</summary>
    private static DateTimeZone Zone(IReadOnlyList<Entry> diary, LocalDate day) =>
        diary.Where(entry => entry.Day <= day).MaxBy(entry => entry.At.ToInstant()) is { } last ? DateTimeZone.ForOffset(last.At.Offset) : DateTimeZone.Utc;
}
