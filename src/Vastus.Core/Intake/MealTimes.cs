namespace Vastus.Core.Intake;

/// <summary>Which meal a local time belongs to, and when a meal usually is.</summary>
/// <remarks>The diary keeps times and no meals. The hours are those of the program, not of a study: they only sort a page.</remarks>
public static class MealTimes
{
    private static readonly LocalTime Morning = new(4, 0);

    /// <summary>What is written down later than this is marked with when it was.</summary>
    private static readonly Duration AtOnce = Duration.FromMinutes(15);

    /// <summary>When each part of the day begins, from <see cref="Morning"/> on. What is eaten before it, at night, is a snack.</summary>
    private static readonly (LocalTime From, Meal Meal)[] Parts =
    [
        (Morning, Meal.Breakfast), (new(10, 30), Meal.Snack), (new(11, 30), Meal.Lunch), (new(14, 30), Meal.Snack), (new(17, 30), Meal.Dinner), (new(21, 30), Meal.Snack),
    ];

    /// <summary>In the order of the day.</summary>
    public static IReadOnlyList<Meal> All { get; } = Enum.GetValues<Meal>();

    public static Meal Of(LocalTime time) => time < Morning ? Meal.Snack : Parts.Last(part => part.From <= time).Meal;

    /// <summary>For a meal of a day that is over; <see cref="Of"/> it is the meal again.</summary>
    public static LocalTime UsualTime(Meal meal) => meal switch
    {
        Meal.Breakfast => new(8, 0),
        Meal.Lunch => new(12, 30),
        Meal.Dinner => new(19, 0),
        _ => new(16, 0),
    };

    /// <summary>The moment to write down for a meal: now if it is just being eaten, else the usual time on the day.</summary>
    /// <param name="meal">Null: whatever it is, it is now.</param>
    /// <param name="day">For which it is logged.</param>
    /// <param name="now">In the person's zone.</param>
    /// <returns>To the millisecond. Of today's snacks, that of the last time for one that has come; before all of them, now.</returns>
    public static OffsetDateTime At(Meal? meal, LocalDate day, ZonedDateTime now)
    {
        if (meal is not { } eaten || (day == now.Date && (Of(now.TimeOfDay) == eaten || (eaten is Meal.Snack && now.TimeOfDay < new LocalTime(10, 30)))))
            return Diary.Moment.ToMilliseconds(now.ToOffsetDateTime());
        var time = eaten is Meal.Snack && day == now.Date && now.TimeOfDay < UsualTime(Meal.Snack) ? new LocalTime(11, 0) : UsualTime(eaten);
        return day.At(time).InZoneLeniently(now.Zone).ToOffsetDateTime();
    }

    /// <summary>When it was written down, if that was clearly after it was eaten. Null: at once, or ahead.</summary>
    public static OffsetDateTime? Recorded(OffsetDateTime at, ZonedDateTime now) =>
        at.ToInstant() < now.ToInstant() - AtOnce ? Diary.Moment.ToMilliseconds(now.ToOffsetDateTime()) : null;
}

public enum Meal
{
    Breakfast,
    Lunch,
    Dinner,
    Snack,
}
