using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Intake;

/// <summary>What a check-in covers that says: this was all I ate, drank and took as a supplement.</summary>
public static class IntakeCovers
{
    public const string Name = "food, drink and supplements";

    public static IReadOnlyList<string> Kinds { get; } = [Food.Word, .. FoodContents.Kinds];

    /// <summary>As in the column <c>covers</c> of a diary file.</summary>
    public static string Text { get; } = string.Join(';', Kinds);

    public static bool AreIn(IReadOnlyCollection<string> covers) => Kinds.All(covers.Contains);
}
