using System.Runtime.InteropServices;

namespace Vastus.Core.Triggers.Likelihood;

/// <summary>The rows of one stratum, of which a number are chosen.</summary>
/// <param name="Start">Its first row.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Chosen">How many of them are chosen: the cases, or the others where those are fewer.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MatchedSet(int Start, int Rows, int Chosen);
