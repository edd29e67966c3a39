using Vastus.Core.Diary;
using Vastus.Core.Intake;
using Vastus.Core.Triggers.Looks;

namespace Vastus.Core.Reports;

/// <summary>All that a report is made from.</summary>
/// <param name="Diary">The whole diary, oldest first, without the contents of its food.</param>
/// <param name="Now">In the person's zone. What lies after it is not in the report.</param>
/// <param name="Foods">In which food is looked up.</param>
public sealed record ReportInput(IReadOnlyList<Entry> Diary, ReportScope Scope, ZonedDateTime Now, Profile.Profile Profile, FoodTable Foods)
{
    public IntakeSettings Intake { get; init; } = new();

    /// <summary>The last settled look at the whole diary. Null: that part is left out.</summary>
    public LastLook? Look { get; init; }

    /// <summary>What the person wants to ask, in his or her own words. Null: nothing.</summary>
    public string? Questions { get; init; }
}
