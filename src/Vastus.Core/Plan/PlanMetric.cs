namespace Vastus.Core.Plan;

/// <summary>What the diary counts to show whether a thing of the plan was done.</summary>
public enum PlanMetric
{
    /// <summary>The diary cannot tell; the person does.</summary>
    None,

    /// <summary>Days a week with a stretch, of the diary or of the programme.</summary>
    StretchDays,

    /// <summary>Days a week with a set of the programme, or exercise.</summary>
    TrainingDays,

    /// <summary>Days a week with hard exercise; fewer are meant.</summary>
    HardDays,

    /// <summary>Days a week with a warm-up.</summary>
    WarmUpDays,

    /// <summary>Millilitres a day, on the days with any drink.</summary>
    DrinkMl,

    /// <summary>Days a week with caffeine after 16:00, which is six hours before a usual bedtime; fewer are meant.</summary>
    LateCaffeineDays,

    /// <summary>Days a week with alcohol; fewer are meant.</summary>
    AlcoholDays,

    /// <summary>Hours a night, on the nights that were logged.</summary>
    SleepH,
}
