namespace Vastus.Core.Exchange;

/// <summary>What a file is that somebody brings.</summary>
public enum IncomingKind
{
    /// <summary>A diary as Vastus writes it: CSV or JSON Lines.</summary>
    Diary,

    /// <summary>The export of Apple Health: the zip, or the XML inside it.</summary>
    AppleHealth,

    /// <summary>A health record in FHIR's JSON.</summary>
    Fhir,

    /// <summary>A table of another program: CSV with a header of its own.</summary>
    Table,

    /// <summary>None of these; see <see cref="IncomingFile.Refused"/>.</summary>
    Unknown,
}
