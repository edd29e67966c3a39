using Vastus.Core.Diary.Files;

namespace Vastus.Web.Exchange;

/// <summary>What was found in a file.</summary>
/// <param name="Check">What it holds.</param>
/// <param name="New">How many of its entries the diary does not know.</param>
/// <param name="Spool">Where the entries are kept.</param>
internal sealed record ReadFile(FileCheck Check, long New, string Spool);
