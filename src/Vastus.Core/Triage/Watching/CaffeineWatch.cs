using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triage.Watching;

/// <summary>Caffeine of the last 24 hours: logged as such, and that of food.</summary>
internal static class CaffeineWatch
{
    private const int Hours = 24;
    private const int GrownUp = 18;

    public static Notice? Of(WatchedDiary diary)
    {
        var watch = WatchKnowledge.Embedded;
        List<Entry> day = [.. diary.Within(Hours)];
        var taken = day.Select(entry => entry.What).OfType<NutrientDose>().Where(dose => dose.Nutrient.Id is "caffeine").Sum(dose => dose.InOwnUnit);
        NoticeKind? kind = taken >= watch.Limit(LimitKind.CaffeineOverdose) ? NoticeKind.CaffeineOverdose
            : taken > Most(diary, watch) && day.Exists(HasSign) ? NoticeKind.CaffeineHigh
            : null;
        if (kind is not { } happened)
            return null;
        var findings = DiaryFindings.If(taken > watch.Limit(LimitKind.CaffeineAdult), "f_stim_24h")
            .Concat(DiaryFindings.If(day.Exists(DiaryFindings.IsCramp), "f_cramp"))
            .Concat(DiaryFindings.If(day.Exists(DiaryFindings.IsTwitch), "f_twitch"));
        return Watch.Notice(happened, [Watch.Key(happened)], What(happened, taken, Most(diary, watch)), findings, Duration.FromHours(Hours)) with
        {
            CaffeineMg24h = taken,
        };
    }

    /// <summary>The limit of this person. Somebody who may be under 18 has that of the young, if the weight is known.</summary>
    private static decimal Most(WatchedDiary diary, WatchKnowledge watch)
    {
        var most = watch.Limit(diary.Person.Pregnant is true ? LimitKind.CaffeinePregnant : LimitKind.CaffeineAdult);
        return diary.Person is { BirthYear: { } born, WeightKg: { } kilograms } && diary.Today.Year - born <= GrownUp
            ? Math.Min(most, decimal.Round(watch.Limit(LimitKind.CaffeineYoung) * kilograms))
            : most;
    }

    private static bool HasSign(Entry entry) => entry.What is Spasm || NewSymptoms.IsYes(entry);

    private static string What(NoticeKind kind, decimal taken, decimal most)
    {
        var amount = $"You logged {Number.Text(decimal.Round(taken))} mg of caffeine in the last 24 hours";
        return kind is NoticeKind.CaffeineOverdose ? $"{amount}." : $"{amount}, and spasms or other signs. Up to {Number.Text(most)} mg is your limit.";
    }
}
