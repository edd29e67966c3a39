namespace Vastus.Core.Medicines.Curves;

/// <summary>Seven days of a diary.</summary>
/// <param name="First">The first of the seven.</param>
/// <param name="LoggedDays">On how many of them anything was written down, 0 to 7.</param>
/// <param name="Spasms">How many were written down; there may have been more.</param>
public sealed record CurveWeek(LocalDate First, int LoggedDays, int Spasms)
{
    public const int Days = 7;

    /// <summary>More than half of the week: with fewer, what is not logged says nothing.</summary>
    public const int LeastLoggedDays = 4;

    public LocalDate Last => First.PlusDays(Days - 1);

    /// <summary>Whether the count stands for the week. If not, it is not known, never none.</summary>
    public bool IsKnown => LoggedDays >= LeastLoggedDays;
}
