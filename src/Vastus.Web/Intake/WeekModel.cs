using NodaTime;
using Vastus.Core.Intake;
using Vastus.Core.Profile;

namespace Vastus.Web.Intake;

/// <param name="Person">Whose units.</param>
public sealed record WeekModel(Profile Person, LocalDate Today, WeekIntake Week);
