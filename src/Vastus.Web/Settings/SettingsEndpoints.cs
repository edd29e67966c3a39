using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Profile;
using Vastus.Store.Profile;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Settings;

public sealed record SettingsModel(ProfileForm Form, IReadOnlyList<Problem> Problems, bool Saved);

internal static class SettingsEndpoints
{
    public static void MapSettings(this IEndpointRouteBuilder app)
    {
        app.MapGet("/settings", (CurrentPerson person, bool? saved) =>
            Show<SettingsPage, SettingsModel>(new(ProfileForm.Of(person.Profile), [], saved is true)));
        app.MapPost("/settings", Save);
    }

    private static async Task<IResult> Save(
        IFormCollection typed, CurrentPerson person, ProfileStore profiles, IClock clock, CancellationToken ct)
    {
        var form = new ProfileForm(
            Text("name"), Text("zone"), Text("fluid-unit"), Text("temperature-unit"), Text("birth-year"), Text("sex"),
            Text("pregnant"), Text("breastfeeding"), Text("weight"), Text("weight-unit"),
            string.Join(';', typed["rest-days"].AsEnumerable()));
        var (profile, problems) = form.Parse(clock.GetCurrentInstant());
        if (profile is null)
            return Show<SettingsPage, SettingsModel>(new(form, problems, Saved: false), StatusCodes.Status422UnprocessableEntity);

        await profiles.SaveAsync(person.Diary, ProfileSettings.Write(profile), ct);
        return new SeeOther("/settings?saved=true");

        string Text(string name) => typed[name].ToString();
    }
}
