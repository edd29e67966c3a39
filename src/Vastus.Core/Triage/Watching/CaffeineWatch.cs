using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines.Stimulants;

namespace Vastus.Core.Triage.Watching;

/// <summary>Caffeine of the last 24 hours: logged as such, and that of food.</summary>
internal static class CaffeineWatch
{
    private const int Hours = 24;

    public static Notice? Of(WatchedDiary diary)
    {
        var known = StimulantKnowledge.Embedded;
        List<Entry> day = [.. diary.Within(Hours)];
        var taken = day.Select(entry => entry.What).OfType<NutrientDose>().Where(dose => dose.Nutrient.Id is "caffeine").Sum(dose => dose.InOwnUnit);
        NoticeKind? kind = taken >= known.Overdose.RapidMg ? NoticeKind.CaffeineOverdose
            : taken > Most(diary, known) && day.Exists(HasSign) ? NoticeKind.CaffeineHigh
            : null;
        if (kind is not { } happened)
            return null;
        var findings = DiaryFindings.If(taken > known.Limit(LimitWho.Adult).Day.Mg, "f_stim_24h")
            .Concat(DiaryFindings.If(day.Exists(DiaryFindings.IsCramp), "f_cramp"))
            .Concat(DiaryFindings.If(day.Exists(DiaryFindings.IsTwitch), "f_twitch"));
        return Watch.Notice(happened, [Watch.Key(happened)], What(happened, taken, Most(diary, known)), findings, Duration.FromHours(Hours)) with
        {
            CaffeineMg24h = taken,
        };
    }

    /// <summary>The limit of this person. Somebody who may be under 18 has that of the young, if the weight is known.</summary>
    private static decimal Most(WatchedDiary diary, StimulantKnowledge known) =>
        PersonLimit.Of(known, diary.Person, diary.Today.Year).By.Select(limit => limit.Day.For(diary.Person.WeightKg)).Min()!.Value;

    private static bool HasSign(Entry entry) => entry.What is Spasm || NewSymptoms.IsYes(entry);

    private static string What(NoticeKind kind, decimal taken, decimal most)
    {
        var amount = $"You logged {Number.Text(decimal.Round(taken))} mg of caffeine in the last 24 hours";
        return kind is NoticeKind.CaffeineOverdose ? $"{amount}." : $"{amount}, and spasms or other signs. Up to {Number.Text(most)} mg is your limit.";
    }
}
