namespace Vastus.Core.Exchange.Tables;

/// <summary>Which comes first in a date such as 3/4/2026.</summary>
public enum DateOrder
{
    /// <summary>The 3rd of April.</summary>
    Dmy,

    /// <summary>March the 4th.</summary>
    Mdy,
}
