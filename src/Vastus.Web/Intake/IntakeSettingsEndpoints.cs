using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vastus.Core;
using Vastus.Core.Intake;
using Vastus.Core.Profile;
using Vastus.Store.Profile;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Intake;

/// <param name="Person">Whose units.</param>
public sealed record IntakeSettingsModel(Profile Person, IntakeSettingsForm Form, IReadOnlyList<Problem> Problems, bool Saved);

internal static class IntakeSettingsEndpoints
{
    private const string Page = $"{IntakeAddress.Page}/settings";

    public static void MapIntakeSettings(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, (CurrentPerson person, bool? saved) => Show<IntakeSettingsPage, IntakeSettingsModel>(
            new(person.Profile, IntakeSettingsForm.Of(person.Intake, person.Profile), [], saved is true)));
        app.MapPost(Page, Save);
    }

    private static async Task<IResult> Save(IFormCollection typed, CurrentPerson person, ProfileStore profiles, CancellationToken ct)
    {
        var form = new IntakeSettingsForm(
            Text("authority"), string.Join(';', typed["conditions"].AsEnumerable()),
            IntakeSettingsForm.Targeted.ToImmutableSortedDictionary(nutrient => nutrient.Id, nutrient => Text(IntakeSettingsForm.Field(nutrient))),
            Text("caffeine-stays"), Text("smokes"), Text("pill"), Text("pregnancy-week"), Text("bedtime"));
        var (settings, problems) = form.Parse(person.Profile);
        if (settings is null)
            return Show<IntakeSettingsPage, IntakeSettingsModel>(new(person.Profile, form, problems, Saved: false), StatusCodes.Status422UnprocessableEntity);

        await profiles.SaveAsync(person.Diary, settings.Write(), ct);
        return new SeeOther($"{Page}?saved=true");

        string Text(string name) => typed[name].ToString();
    }
}
