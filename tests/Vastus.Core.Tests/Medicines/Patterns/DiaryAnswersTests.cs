using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Patterns;

namespace Vastus.Core.Tests.Medicines.Patterns;

/// <summary>What the diary really shows is answered; all else is left open.</summary>
public sealed class DiaryAnswersTests
{
    private static readonly LocalDate Start = new(2026, 6, 1);

    [Fact]
    public void An_empty_story_answers_nothing_but_what_is_listed()
    {
        Assert.Empty(Of("nothing known of this", Days.Medicine(Start, "nothing known of this", MedicineEvent.Start)));
        Assert.Empty(Of("sertraline", Days.Medicine(Start, "sertraline", MedicineEvent.Start)));
    }

    [Theory]
    [InlineData(SpasmType.Cramp, true)]
    [InlineData(null, true)]
    [InlineData(SpasmType.Twitch, null)]
    public void An_effect_counts_as_known_only_if_it_is_like_the_spasms_of_the_diary(SpasmType? type, bool? listed)
    {
        // Of bisoprolol cramps are listed, and nothing else.
        var answers = Of("bisoprolol", Days.Medicine(Start, "bisoprolol", MedicineEvent.Start), Days.Spasm(Start.PlusDays(20), type));

        Assert.Equal(listed, Answer(answers, "NJ-01"));
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(14, true)]
    [InlineData(13, null)]
    [InlineData(0, null)]
    public void It_began_after_the_start_only_if_the_time_before_was_logged(int loggedBefore, bool? answer)
    {
        var answers = Of("sertraline",
            [.. Days.Logged(Start.PlusDays(-loggedBefore), loggedBefore), Days.Medicine(Start, "sertraline", MedicineEvent.Start), Days.Spasm(Start.PlusDays(9))]);

        Assert.Equal(answer, Answer(answers, "NJ-02"));
    }

    [Fact]
    public void A_spasm_before_the_start_means_that_it_did_not_begin_after_it()
    {
        var answers = Of("sertraline", Days.Spasm(Start.PlusDays(-90)), Days.Medicine(Start, "sertraline", MedicineEvent.Start), Days.Spasm(Start.PlusDays(9)));

        Assert.Equal((false, "Your diary has 1 spasm before the start."), (answers["NJ-02"].Answer, answers["NJ-02"].Because));
    }

    [Fact]
    public void No_spasm_at_all_and_an_unknown_start_leave_the_order_open()
    {
        Assert.Null(Answer(Of("sertraline", [.. Days.Logged(Start.PlusDays(-28), 60), Days.Medicine(Start, "sertraline", MedicineEvent.Start)]), "NJ-02"));
        Assert.Null(Answer(Of("sertraline", [.. Days.Logged(Start.PlusDays(-28), 60), Days.Medicine(Start, "sertraline", MedicineEvent.Stop), Days.Spasm(Start.PlusDays(9))]), "NJ-02"));
    }

    [Theory]
    [InlineData(12, 1, 60, true)]
    [InlineData(12, 8, 60, null)]
    [InlineData(2, 0, 60, null)]
    [InlineData(12, 1, 10, null)]
    public void Better_after_a_stop_is_told_when_it_is_clear_and_logged(int before, int after, int logged, bool? answer)
    {
        var stop = Start.PlusDays(100);
        var answers = Of("sertraline",
        [
            Days.Medicine(Start, "sertraline", MedicineEvent.Start), Days.Medicine(stop, "sertraline", MedicineEvent.Stop),
            .. Days.Logged(stop.PlusDays(-28), Math.Min(logged, 28)), .. Days.Logged(stop.PlusDays(8), Math.Min(logged, 27)),
            .. Days.Spasms(stop.PlusDays(-28), Math.Min(logged, 28), before), .. Days.Spasms(stop.PlusDays(8), Math.Min(logged, 27), after),
        ]);

        Assert.Equal(answer, Answer(answers, "NJ-03"));
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(1, null)]
    [InlineData(0, false)]
    public void Coming_back_is_told_from_the_weeks_after_a_restart(int after, bool? answer)
    {
        var (stop, again) = (Start.PlusDays(60), Start.PlusDays(100));
        var answers = Of("sertraline",
        [
            Days.Medicine(Start, "sertraline", MedicineEvent.Start), Days.Medicine(stop, "sertraline", MedicineEvent.Stop), Days.Medicine(again, "sertraline", MedicineEvent.Start),
            .. Days.Logged(stop, 70), .. Days.Spasms(again.PlusDays(1), 26, after), Days.Spasm(stop.PlusDays(20)),
        ]);

        Assert.Equal(answer, Answer(answers, "NJ-04"));
    }

    [Theory]
    [InlineData(100, 2, 12, true)]
    [InlineData(100, 12, 2, null)]
    [InlineData(25, 12, 2, true)]
    [InlineData(25, 2, 12, null)]
    [InlineData(50, 2, 12, null)]
    public void Worse_with_more_or_milder_with_less_is_told_from_the_doses(int becomes, int before, int after, bool? answer)
    {
        var change = Start.PlusDays(40);
        var answers = Of("sertraline",
        [
            Days.Medicine(Start, "sertraline", MedicineEvent.Start, 50), Days.Medicine(change, "sertraline", MedicineEvent.Change, becomes),
            .. Days.Logged(Start, 80), .. Days.Spasms(change.PlusDays(-27), 26, before), .. Days.Spasms(change.PlusDays(1), 26, after),
        ]);

        Assert.Equal(answer, Answer(answers, "NJ-08"));
    }

    [Fact]
    public void Something_else_is_a_trigger_that_was_found_or_another_medicine_with_such_an_effect()
    {
        IReadOnlyList<Entry> entries =
        [
            Days.Medicine(Start, "sertraline", MedicineEvent.Start), Days.Medicine(Start.PlusDays(1), "bisoprolol", MedicineEvent.Start),
            Days.Medicine(Start.PlusDays(2), "unheard of", MedicineEvent.Start), Days.Spasm(Start.PlusDays(3), SpasmType.Cramp),
        ];

        Assert.Equal("You also take bisoprolol, for which such an effect is listed too.", Says(entries)!.Because);
        Assert.Equal("In your diary spasms came more often after drinking little.", Says(entries, "drinking little")!.Because);
        Assert.Null(Says([.. entries.Where(entry => entry.What.Name is not "bisoprolol")]));
        Assert.Null(Says([.. entries.Where(entry => entry.What.Name is not "bisoprolol"),
            Days.Medicine(Start.PlusDays(-9), "bisoprolol", MedicineEvent.Start), Days.Medicine(Start.PlusDays(-5), "bisoprolol", MedicineEvent.Stop)]));

        static DiaryAnswer? Says(IReadOnlyList<Entry> entries, params string[] found) =>
            List(entries) is var list ? DiaryAnswers.Of(PatternKnowledge.Embedded, entries, list.Find("sertraline", MedicineKnowledge.Embedded)!, list, found).GetValueOrDefault("NJ-05") : null;
    }

    [Fact]
    public void What_a_diary_cannot_tell_is_never_filled_in()
    {
        var answers = Of("lithium",
            [.. Days.Logged(Start.PlusDays(-28), 200), Days.Medicine(Start, "lithium", MedicineEvent.Start, 400), .. Days.Spasms(Start.PlusDays(3), 100, 30)]);

        foreach (var question in new[] { "NJ-06", "NJ-07", "NJ-09", "NJ-10" })
            Assert.Null(Answer(answers, question));
    }

    // Expected: R, binom.test(hits, hits + others, days / (days + otherDays), alternative = "greater")$p.value <= 0.05
    [Theory]
    [InlineData(5, 28, 0, 28, true)]
    [InlineData(4, 28, 0, 28, false)]
    [InlineData(8, 28, 2, 28, false)]
    [InlineData(9, 28, 2, 28, true)]
    [InlineData(8, 14, 4, 28, true)]
    [InlineData(0, 28, 0, 28, false)]
    [InlineData(30, 13, 0, 28, false)]
    public void More_is_clear_when_chance_would_do_it_less_than_once_in_twenty_times(int hits, int days, int others, int otherDays, bool clear) =>
        Assert.Equal(clear, new LoggedSpasms(hits, days).IsClearlyMoreThan(new(others, otherDays)));

    private static IReadOnlyDictionary<string, DiaryAnswer> Of(string medicine, params IReadOnlyList<Entry> entries)
    {
        var list = List(entries);
        return DiaryAnswers.Of(PatternKnowledge.Embedded, entries, list.Find(medicine, MedicineKnowledge.Embedded)!, list, []);
    }

    private static MedicineList List(IReadOnlyList<Entry> entries) => MedicineList.Of(entries, MedicineKnowledge.Embedded, Instant.FromUtc(2027, 6, 1, 0, 0));

    private static bool? Answer(IReadOnlyDictionary<string, DiaryAnswer> answers, string question) => answers.GetValueOrDefault(question)?.Answer;
}
