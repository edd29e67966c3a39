using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Diary.Demo;

/// <summary>All that the demo person does on one day, logged or not, apart from spasms.</summary>
internal sealed class DemoDay
{
    private readonly LocalDate day;
    private readonly Seeded random;
    private readonly List<Entry> done = [];
    private readonly bool off;
    private readonly double warmest;

    private DemoDay(LocalDate day, Seeded random)
    {
        (this.day, this.random) = (day, random);
        off = DemoPerson.HasDayOff(day);
        warmest = DemoPerson.Warmest(day, random);
    }

    /// <returns>In no order, without ids.</returns>
    public static IReadOnlyList<Entry> Of(LocalDate day, Seeded random)
    {
        var one = new DemoDay(day, random);
        var waking = (one.off ? 495 : 400) + random.Between(-35, 35);
        one.Sleep(waking);
        one.Coffee(waking);
        one.Drinks(waking);
        one.Meals(waking);
        one.Move();
        one.Warmth();
        one.Medicines(waking);
        one.Rarely();
        return one.done;
    }

    private void Sleep(int waking)
    {
        var hours = Math.Round((decimal)Math.Clamp(random.Chance(0.16) ? random.Around(5.2, 0.4) : random.Around(off ? 7.9 : 7.1, 0.5), 3.5, 10), 1);
        Do(waking, new Sleep(hours, random.Chance(0.6) ? hours < 6 ? SleepQuality.Poor : random.Pick(SleepQuality.Fair, SleepQuality.Good) : null));
    }

    private void Coffee(int waking)
    {
        var cups = off ? random.Between(1, 2) : random.Between(1, 4);
        for (var i = 0; i < cups; i++)
            Do(waking + 35 + (i * 165) + random.Between(-20, 40), Caffeine(random.Pick(64, 96, 96, 127)));
        if (random.Chance(0.12))
            Do(random.Between(960, 1080), new Food("FD-cola-regular", 330, "mL"));

        static NutrientDose Caffeine(int milligrams) => new(Nutrient.ById["caffeine"], milligrams, "mg");
    }

    /// <summary>One day in five the bottle is forgotten; warm weather makes up for some of it.</summary>
    private void Drinks(int waking)
    {
        var forgets = random.Chance(DemoPerson.Travels(day) ? 0.45 : off ? 0.26 : 0.18);
        var glasses = forgets ? random.Between(2, 4) : random.Between(6, 9) + (warmest > 25 ? random.Between(0, 2) : 0);
        for (var i = 0; i < glasses; i++)
            Do(waking + 20 + ((1_260 - waking) * i / glasses) + random.Between(-15, 45), new Fluid(random.Pick(200, 250, 250, 250, 300, 330)));
    }

    private void Meals(int waking)
    {
        Eat(waking + random.Between(20, 70), random.Pick("FD-oats-cooked", "FD-bread-wholemeal", "FD-yogurt-plain"));
        if (random.Chance(0.85))
            Eat(random.Between(735, 810), random.Pick("FD-pasta", "FD-lentils", "FD-chicken-breast", "FD-rice-white", "FD-soup-tomato"));
        if (random.Chance(0.9))
            Eat(random.Between(1_110, 1_210), random.Pick("FD-potato-boiled", "FD-salmon-farmed", "FD-broccoli-cooked", "FD-beans-baked", "FD-egg-boiled"));
        if (random.Chance(0.35))
            Eat(random.Between(900, 1_020), random.Pick("FD-banana", "FD-apple", "FD-almonds", "FD-chocolate-dark"));

        void Eat(int minute, string food) => Do(minute, new Food(food, random.Chance(0.15) ? 2 : 1, Food.Portion));
    }

    /// <summary>Running on Tuesdays and Thursdays, a bicycle tour at the weekend, walks; less of all in winter. Stretching as it comes.</summary>
    private void Move()
    {
        var season = day.Month is >= 4 and <= 10 ? 1.0 : 0.7;
        if (day.DayOfWeek is IsoDayOfWeek.Tuesday or IsoDayOfWeek.Thursday && random.Chance(0.75 * season))
            Train(random.Between(1_065, 1_110), "running", random.Between(35, 60), random.Chance(0.8) ? Effort.Hard : Effort.Moderate);
        else if (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday && random.Chance(0.35 * season))
            Train(random.Between(600, 840), "cycling", random.Between(60, 150), random.Chance(0.5) ? Effort.Hard : Effort.Moderate);
        else if (random.Chance(0.6))
            Do(random.Between(1_000, 1_150), new Exercise { Name = "walk", Minutes = new(random.Between(15, 60)), Effort = Effort.Easy });

        if (random.Chance(0.55))
            Do(random.Between(1_260, 1_320), Prepare(PreparationType.Stretch, random.Between(3, 10)) with { Site = random.Pick("gastrocnemius", "hamstrings", "rectus-femoris") });
        if (day.Month >= 3 && day.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Friday && random.Chance(0.7))
            Strengthen(random.Between(1_170, 1_215));
    }

    private void Train(int minute, string name, int minutes, Effort effort)
    {
        if (random.Chance(0.4))
            Do(minute - 10, Prepare(PreparationType.WarmUp, random.Between(4, 8)));
        Do(minute, new Exercise { Name = name, Minutes = new(minutes), Effort = effort });
        if (random.Chance(0.3))
            Do(minute + minutes + 2, Prepare(PreparationType.CoolDown, random.Between(4, 8)));
    }

    private void Strengthen(int minute)
    {
        for (var i = 0; i < 2; i++)
        {
            Do(minute + (i * 4), new ExerciseSet("EX-17", random.Between(8, 12), "reps") { Details = Details.None.With("pain", $"{random.Between(0, 2)}") });
            Do(minute + 2 + (i * 4), new ExerciseSet("EX-16", random.Between(20, 40), "s"));
        }
    }

    private void Warmth()
    {
        if (warmest > 27 && random.Chance(0.8))
            Do(random.Between(780, 960), Heat.Of(Math.Round((decimal)warmest)) with { Minutes = new(random.Between(30, 150)) });
        else if (day.Month is >= 11 or <= 2 && day.DayOfWeek is IsoDayOfWeek.Friday && random.Chance(0.3))
            Do(random.Between(1_170, 1_230), Heat.Of(85) with { Name = "sauna", Minutes = new(random.Between(20, 45)) });
    }

    /// <summary>A water tablet from June to December; magnesium from March to May, which does nothing; vitamin D in winter.</summary>
    private void Medicines(int waking)
    {
        if (day is { Month: 6, Day: 16 })
        {
            Do(waking + 15, new Medicine("indapamide", MedicineEvent.Start, 2.5m, "mg"), "For my blood pressure.");
        }
        else if (day is { Month: 12, Day: 20 })
        {
            Do(600, new Medicine("indapamide", MedicineEvent.Stop), "Another tablet from now on.");
        }
        else if (day is { Month: 6, Day: > 16 } or { Month: > 6 and < 12 } or { Month: 12, Day: < 20 } && random.Chance(0.93))
        {
            Do(waking + 15 + random.Between(0, 20), new Medicine("indapamide", MedicineEvent.Dose, 2.5m, "mg"));
        }

        if (day.Month is >= 3 and <= 5 && random.Chance(0.8))
            Do(1_290 + random.Between(-30, 30), new NutrientDose(Nutrient.ById["magnesium"], 300, "mg"));
        if (day.Month is >= 11 or <= 3 && random.Chance(0.6))
            Do(waking + 25, new NutrientDose(Nutrient.ById["vitamin-d"], 1_000, "IU"));
    }

    private void Rarely()
    {
        if (!off && random.Chance(0.15))
            Do(random.Between(840, 1_140), new Tag("stress"));
        if (day.DayOfWeek is IsoDayOfWeek.Sunday && random.Chance(0.85))
            Do(random.Between(500, 560), new Custom("weight", Math.Round((decimal)random.Around(78, 0.6), 1), "kg"));
        if (day is { Month: 5, Day: 20 } or { Month: 7, Day: 22 } or { Month: 10, Day: 14 })
        {
            Do(540, new Lab("potassium", day.Month is 5 ? 4.4m : day.Month is 7 ? 3.4m : 3.8m, "mmol/L"));
            Do(540, new Lab("creatinine", random.Between(78, 86), "umol/L"));
        }

        if (day is { Month: 7, Day: 10 })
            Do(600, new Symptom("f_dizzy_stand", true));
        if (random.Chance(0.03))
            Do(random.Between(1_200, 1_300), new NoteOnly(), random.Pick("Long day at the desk.", "Slept in the train.", "Garden work, knees tired.", "New shoes."));
    }

    private static Preparation Prepare(PreparationType type, int minutes) => new(type) { Minutes = new(minutes) };

    private void Do(int minute, Happening what, string? note = null) =>
        done.Add(new(Guid.Empty, DemoPerson.At(day, Math.Min(minute, 1_438)), what) { Note = note });
}
