using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Apple;

/// <summary>One type of record in the file, and how many of it were passed over.</summary>
/// <param name="id">HealthKit's name.</param>
/// <param name="use">What becomes of its records.</param>
/// <param name="nutrient">For <see cref="AppleUse.Nutrient"/>, which.</param>
internal sealed class AppleType(string id, AppleUse use, Nutrient? nutrient = null)
{
    public const string NoPlace = "a diary has no place for it";

    public string Id => id;
    public string Words { get; } = AppleWords.Of(id);
    public AppleUse Use => use;
    public Nutrient? Nutrient => nutrient;
    public long Passed { get; set; }
    public int FirstPassed { get; set; }
}

internal enum AppleUse
{
    Nothing,
    Water,
    Nutrient,
    Sleep,
    Steps,
    Distance,
    Dose,
    Workout,
}
