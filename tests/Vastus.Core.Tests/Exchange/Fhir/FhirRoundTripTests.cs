using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Tests.Diary;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;

namespace Vastus.Core.Tests.Exchange.Fhir;

public sealed class FhirRoundTripTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(40);

    [Fact]
    public void What_is_written_reads_back_as_the_same_entries()
    {
        Prop.ForAll(AnyEntry.Many, entries =>
        {
            Assert.Equal(entries, Same(Documents.Write(entries)));
        }).Check(Thorough);
    }

    [Fact]
    public void The_sample_year_reads_back_as_it_is()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", "diary-year.csv"));
        var entries = DiaryFile.Entries(file, now: null).Select(row => row.Entry!).ToList();

        Assert.Equal(entries, Same(Documents.Write(entries)));
    }

    // A row of the diary file, without its moment and its id.
    [Theory]
    [InlineData("spasm,,,,,,,,,,,")]
    [InlineData("spasm,twitch,7.5,,0,left,vastus-medialis,left,,,doing=after-exercise;mood=low,")]
    [InlineData("spasm,,,,12.123456789,,my own place,,,,,\"  two\n\tlines \"")]
    [InlineData("sleep,,7.333333333333,h,,good,,,,,,")]
    [InlineData("sleep,,,,30,fair,,,,,,")]
    [InlineData("sleep,,8,h,480,,,,,,,")]
    [InlineData("lab,potassium,3.1,mmol/L,,,,,,,low=3.5;high=5.3,")]
    [InlineData("lab,ferritin,15,µg/L,,,,,,,low=30;comparator=<;lab=city,")]
    [InlineData("lab,my own test,1.50,furlongs,,,,,,,high=5.3;low=3.5,")]
    [InlineData("lab,magnesium,1.9,mg/dL,,,,,,,low=1.70;comparator=about,")]
    [InlineData("medicine,Prozac,20,mg,5,change,,right,,,why=more;since=unknown,half")]
    [InlineData("medicine,my herb,,,,stop,,,,,,")]
    [InlineData("medicine,salbutamol,2,puff,,dose,,,,,,")]
    [InlineData("custom,mood,,stars,,so so,,,,,,")]
    [InlineData("custom,weight,-0.000000001,kg,,,,,,,,")]
    [InlineData("symptom,f_leg_weak,3,,,no,,,,,,")]
    [InlineData("checkin,,,,,,,,fluid;caffeine;tag:a b,,,")]
    [InlineData("relief,cold-pack,,,15,full,gastrocnemius,both,,,pain-before=7;pain-after=2.5,")]
    [InlineData("set,EX-01,12,reps,,,,right,,,load=10 kg;pain=2,")]
    [InlineData("food,banana,,,,,,,,,,")]
    [InlineData("vitamin-d,Sun drops,1000,IU,,,,,,,,")]
    [InlineData("check,2026-11-24,,,,same-day,,,,,yes=f_cramp+f_twitch;no=A+f_leg_weak;unsure=f_numb;age=54;caffeine=87.5;sex=female;pregnant=no;known=MC-SSRI+MC-THIAZ,felt odd")]
    [InlineData("check,my rules | old,,,,emergency,,,,,no=B;yes=f_cramp;mine=1,")]
    [InlineData("check,,,,9,routine,calf,left,,,age=054,")]
    [InlineData("note,,,,,,,,,,key=value,\" kept \"")]
    public void A_row_reads_back_whole(string cells)
    {
        foreach (var at in new[] { "2026-03-01T22:10:00+05:45", "2026-03-01T22:10:00.007-03:30", "2026-03-01T22:10:00+15:00", "2026-03-01T00:10:00-18:00" })
        {
            foreach (var recorded in new[] { "", "2026-03-02T07:00:00+01:00", "2026-03-02T07:00:00.5+17:45" })
            {
                var parts = cells.Split(',');
                var entry = One($"at,recorded,kind,name,amount,unit,minutes,level,site,side,covers,id,detail,note\n{at},{recorded},{string.Join(',', parts[..9])},0190a0a0-0000-7000-8000-000000000001,{string.Join(',', parts[10..])}\n");

                Assert.Equal([entry], Same(Documents.Write([entry])));
            }
        }
    }

    [Fact]
    public void A_check_of_the_interview_reads_back_with_every_answer_as_an_item()
    {
        var knowledge = TriageKnowledge.Embedded;
        var block = knowledge.Blocks[0].Id;
        var ids = knowledge.Findings.Where(finding => finding.Block == block && finding.Kind is FindingKind.YesNo).Select(finding => finding.Id).ToList();
        var said = Said.Nothing with { Yes = Said.Nothing.Yes.Add(ids[0]), Unsure = Said.Nothing.Unsure.Add(ids[1]), No = Said.Nothing.No.Union(ids.Skip(2)), Age = 54 };
        var check = new KeptCheck("2026", Urgency.SameDay, said, new(null, null, null, null, [])).ToHappening(knowledge);
        var entry = new Entry(new Guid("0190a0a0-0000-7000-8000-000000000001"), new LocalDateTime(2026, 3, 1, 9, 0).WithOffset(Offset.Zero), check);

        var text = Documents.Write([entry]);

        Assert.Equal([entry], Same(text));
        Assert.Contains($"no={block}", check.Details.ToString(), StringComparison.Ordinal);
        Assert.All(ids, id => Assert.Contains($"\"linkId\":\"{id}\",\"text\":\"{knowledge.ById[id].Question}\"", text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_is_one_line_and_its_problem_names_that_line()
    {
        var text = Documents.Write([Entries.Fluid("2026-03-01T08:00:00+01:00"), Entries.Spasm("2026-03-01T09:00:00+01:00", 7)]);

        var read = Documents.Read(text.Replace("\"value\":7", "\"value\":70", StringComparison.Ordinal));

        Assert.Equal(["2026-03-01T08:00:00+01:00,fluid,250,mL", "5: amount: 70 is out of range; write a number from 0 to 10"], read.Select(Documents.Line));
    }

    [Fact]
    public void An_entry_that_another_system_took_back_is_left_out()
    {
        var text = Documents.Write([Entries.Fluid("2026-03-01T08:00:00+01:00")]);

        var read = Documents.Read(text.Replace("\"status\":\"final\",\"category\"", "\"status\":\"entered-in-error\",\"category\"", StringComparison.Ordinal));

        Assert.Equal(["1 an entry of the kind fluid: it was taken back"], read.Select(Documents.Line));
    }

    private static List<Entry> Same(string text) => [.. Documents.Read(text).Select(read =>
    {
        Assert.Equal("", string.Join(" | ", read.Problems));
        Assert.Null(read.LeftOut);
        return read.Entry!;
    })];

    private static Entry One(string csv)
    {
        using var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv));
        var row = Assert.Single(DiaryFile.Entries(bytes, now: null));
        Assert.Equal("", string.Join(" | ", row.Problems));
        return row.Entry!;
    }
}
