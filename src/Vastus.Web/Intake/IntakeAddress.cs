using NodaTime;
using NodaTime.Text;
using Vastus.Core;
using Vastus.Core.Intake;
using Vastus.Web.Shell;

namespace Vastus.Web.Intake;

/// <summary>Addresses of the intake pages: a day, a meal and ids of entries; never what was eaten.</summary>
internal static class IntakeAddress
{
    public const string Page = "/intake";

    public static string Of(LocalDate day) => $"{Page}?day={Iso(day)}";

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Back to the page after something was done.</summary>
    /// <param name="done"><c>logged</c> or <c>undone</c>.</param>
    /// <param name="finds">It was found by its name. Then the box for the next one has the focus, which browsers give to none where the address has a place in the page.</param>
    public static SeeOther After(LocalDate day, Meal? meal, string done, IEnumerable<Guid> ids, bool finds = false) =>
        new($"{Of(day)}&meal={Word(meal)}{string.Concat(ids.Select(id => $"&{done}={id}"))}{(finds ? "&finds=true" : "#log")}");

    /// <summary><c>now</c>, or a meal.</summary>
    public static string Word(Meal? meal) => meal is { } named ? Words<Meal>.Of(named) : "now";

    public static Meal? Meal(string? word) => Words<Meal>.Parse(word);

    /// <returns>Today for what is no day, and for a day to come.</returns>
    public static LocalDate Day(string? text, LocalDate today) =>
        LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: { Year: >= 1900 } day } && day < today ? day : today;
}
