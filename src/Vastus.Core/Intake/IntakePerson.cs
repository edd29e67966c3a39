using System.Collections.Immutable;
using Vastus.Core.Medicines;
using Vastus.Core.Profile;

namespace Vastus.Core.Intake;

/// <summary>All about a person that a daily target depends on. Null or empty: not known.</summary>
/// <param name="Ages">The ages that are possible, in years: two where only the year of birth is known. Empty: not said.</param>
/// <param name="Medicines">What acts at the moment: slugs of ingredients and of names as written, and ids of classes.</param>
public sealed record IntakePerson(
    IReadOnlyList<int> Ages, Sex? Sex, bool? Pregnant, bool? Breastfeeding, decimal? WeightKg, IReadOnlySet<string> Medicines, IntakeSettings Settings)
{
    public static readonly IntakePerson Unknown = new([], null, null, null, null, ImmutableHashSet<string>.Empty, new());

    /// <param name="medicines">The list; those that do not act any more are passed over.</param>
    /// <param name="day">For which a target is asked.</param>
    public static IntakePerson Of(Profile.Profile profile, IntakeSettings settings, MedicineList medicines, LocalDate day) => new(
        profile.BirthYear is { } year ? [day.Year - year - 1, day.Year - year] : [],
        profile.Sex, profile.Pregnant, profile.Breastfeeding, profile.WeightKg, Acting(medicines), settings);

    /// <summary>Ids and slugs of what acts.</summary>
    public static IReadOnlySet<string> Acting(MedicineList medicines) => medicines.All.Where(row => row.ActsAt(medicines.Now))
        .SelectMany(row => row.Known is { } known ? [known.Class.Id, known.Slug, MedicineName.Slug(row.Name)] : new[] { MedicineName.Slug(row.Name) })
        .ToHashSet();

    /// <summary>Whether one of these acts.</summary>
    public bool Takes(IReadOnlyList<string> classes, IReadOnlyList<string> names) =>
        classes.Any(Medicines.Contains) || names.Any(name => Medicines.Contains(MedicineName.Slug(name)));

    /// <summary>Whether one of these conditions was said to hold.</summary>
    public bool Has(IReadOnlyList<string> conditions) => Settings.Conditions is { } said && conditions.Any(said.Contains);
}
