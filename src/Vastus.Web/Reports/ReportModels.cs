using NodaTime;
using Vastus.Core;
using Vastus.Core.Profile;
using Vastus.Core.Reports;

namespace Vastus.Web.Reports;

/// <param name="IsShared">Seen by somebody without an account: no way leads from it into the diary.</param>
public sealed record ReportModel(Report Report, Profile Person, bool IsShared);

/// <summary>The choice of what a report shows.</summary>
/// <param name="Questions">What the person wants to ask. Empty: nothing yet.</param>
/// <param name="Problems">What is wrong with what was sent.</param>
/// <param name="CanPrint">There is a Chromium, which makes PDF files.</param>
public sealed record ReportChoiceModel(ReportScope Scope, LocalDate Today, string Questions, IReadOnlyList<Problem> Problems, bool CanPrint, bool Saved);
