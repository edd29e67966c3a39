using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Tests.Diary;

/// <summary>Any entry that a diary can hold, of every kind.</summary>
internal static class AnyEntry
{
    private static readonly string[] Texts =
        ["a", "banana", "tag, with comma", "say \"ow\"", "Grüße", "膝", "🦵🏽", "a;b", "'", "=1+1", "'=1", "''@x", "+", "-7", "x  y", "-", "\u00A0x\u00A0y", "null"];

    private static readonly string[] Notes = [.. Texts, "two\nlines", "two\r\nlines", " kept ", "\ttab", "line\n", "\"", "\r"];

    private static readonly Gen<decimal> Small = Gen.Choose(0, 1_000).Select(n => n / 100m);

    private static readonly Gen<string> Name = Gen.Elements(Texts).Where(text => text.Trim() == text);

    private static readonly Gen<Happening> Kinds = Gen.OneOf<Happening>(
        Small.Select(Happening (points) => new Spasm { Type = SpasmType.Cramp, Intensity = new(points), Details = Details.None.With("doing", "rest") }),
        Gen.Constant<Happening>(new Spasm()),
        Small.Select(Happening (n) => new Fluid(n * 100)),
        Gen.Elements(Nutrient.ById.Values.ToArray()).SelectMany(n => Gen.Elements(n.Units.ToArray()), (n, unit) => (Happening)new NutrientDose(n, 0.025m, unit)),
        Name.SelectMany(_ => Gen.Elements(Food.Units.ToArray()), (name, unit) => (Happening)new Food(name, 1.5m, unit)),
        Name.Select(Happening (name) => new Medicine(name, MedicineEvent.Change, 2.5m, "mg")),
        Name.Select(Happening (name) => new Medicine(name, MedicineEvent.Stop)),
        Gen.Elements(Effort.Easy, Effort.Hard).Select(Happening (effort) => new Exercise { Effort = effort }),
        Gen.Elements(PreparationType.Stretch, PreparationType.WarmUp, PreparationType.CoolDown).Select(Happening (type) => new Preparation(type)),
        Small.Select(Happening (n) => Heat.Of(n - 5)),
        Gen.Constant<Happening>(Heat.Of(null)),
        Small.Select(Happening (n) => new Sleep(n, SleepQuality.Poor)),
        Gen.Constant<Happening>(new Sleep(null, SleepQuality.Good)),
        Name.Select(Happening (name) => new Symptom(name, present: false)),
        Small.SelectMany(_ => Name, (n, name) => (Happening)new Symptom(name, null, n)),
        Small.SelectMany(_ => Name, (n, name) => (Happening)new Lab(name, n, "mmol/L")),
        Name.Select(Happening (name) => new ReliefTried(name) { Effect = ReliefEffect.Some, Details = Details.None.With("pain-before", "5").With("pain-after", "2.5") }),
        Small.Select(Happening (n) => new ExerciseSet("EX-01", n, "reps")),
        Gen.SubListOf("fluid", "caffeine", "spasm", "tag:stress", "tag:a b").Where(covers => covers.Count > 0).Select(Happening (covers) => new CheckIn(covers)),
        Name.Select(Happening (name) => new Tag(name)),
        Name.SelectMany(_ => Small, (name, n) => (Happening)new Custom(name, -n, "kg") { Level = "so so" }),
        Gen.Constant<Happening>(new NoteOnly()));

    /// <summary>From 1990 to 2030, to the millisecond, at any offset that a clock may show.</summary>
    private static readonly Gen<OffsetDateTime> Moments =
        from day in Gen.Choose(0, 40 * 365)
        from ms in Gen.Choose(0, 86_400_000 - 1)
        from whole in Gen.Elements(true, false)
        from quarters in Gen.Choose(-12 * 4, 14 * 4)
        select (new LocalDate(1990, 1, 1).PlusDays(day).AtMidnight() + Period.FromMilliseconds(whole ? ms / 60_000 * 60_000 : ms))
            .WithOffset(Offset.FromSeconds(quarters * 900));

    public static readonly Gen<Entry> One =
        from at in Moments
        from what in Kinds
        from minutes in Small
        from site in Name
        from side in Gen.Elements<Side?>(null, Side.Left, Side.Both)
        from recorded in Moments
        from late in Gen.Elements(true, false)
        from note in Gen.Elements(Notes)
        from noted in Gen.Elements(true, false)
        from id in ArbMap.Default.GeneratorFor<Guid>()
        where id != Guid.Empty && !string.IsNullOrWhiteSpace(note)
        select new Entry(id, at, what with { Minutes = minutes > 5 ? new(minutes) : null, Site = late ? site : null, Side = side })
        {
            Recorded = late ? recorded : null,
            Note = noted || what is NoteOnly ? note : null,
        };

    public static Arbitrary<Entry[]> Many { get; } = Gen.ArrayOf(One).ToArbitrary();
}
