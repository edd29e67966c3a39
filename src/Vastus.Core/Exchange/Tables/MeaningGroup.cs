namespace Vastus.Core.Exchange.Tables;

/// <summary>The meanings that a column can have, as they are offered.</summary>
public enum MeaningGroup
{
    /// <summary>The column is left out.</summary>
    Nothing,

    /// <summary>When the row happened.</summary>
    When,

    /// <summary>Something about what the row as a whole says.</summary>
    Row,

    /// <summary>An entry of its own.</summary>
    Own,

    /// <summary>An entry of its own: a nutrient.</summary>
    Nutrient,
}
