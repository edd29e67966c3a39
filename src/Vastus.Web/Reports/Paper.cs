namespace Vastus.Web.Reports;

public enum Paper
{
    A4,

    /// <summary>8.5 by 11 inches.</summary>
    Letter,
}
