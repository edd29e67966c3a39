namespace Vastus.Core.Exchange.Fhir;

/// <summary>One resource of a file as it stands there, or why it cannot be had.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Json">Good until the next piece is asked for. Empty: see the problem.</param>
internal readonly record struct FhirPiece(int Line, ReadOnlyMemory<byte> Json, Problem? Problem = null);
