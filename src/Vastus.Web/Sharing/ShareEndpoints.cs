using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core.Reports;
using Vastus.Core.Sharing;
using Vastus.Store.Sharing;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Sharing;

/// <summary>Links for clinicians: made, listed with their openings, turned off.</summary>
internal static class ShareEndpoints
{
    public const string Page = "/share";

    public static void MapShare(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowLinks);
        app.MapPost(Page, Make);
        app.MapPost($"{Page}/{{id:guid}}/revoke", Revoke);
    }

    /// <summary>With the period and parts of a report, if the address names them: as <see cref="ReportScope.Query"/>.</summary>
    private static async Task<IResult> ShowLinks(
        string? from, string? to, string? parts, CurrentPerson person, ShareStore shares, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var today = now.InZone(person.Zone).Date;
        var form = ShareForm.Of(ReportScope.Parse(from, to, parts, today) ?? ReportScope.Usual(today));
        return Show<SharePage, ShareModel>(new(form, [], await shares.AllAsync(person.Diary, ct), now, person.Zone));
    }

    /// <summary>The address is shown this once: only a digest of it is kept.</summary>
    private static async Task<IResult> Make(
        HttpRequest request, IFormCollection typed, CurrentPerson person, ShareStore shares, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var form = new ShareForm(Text("label"), Text("first"), Text("last"), string.Join(';', typed["parts"].AsEnumerable()), Text("days"));
        var (wish, problems) = form.Parse();
        if (wish is null)
            return Show<SharePage, ShareModel>(new(form, problems, await shares.AllAsync(person.Diary, ct), now, person.Zone), StatusCodes.Status422UnprocessableEntity);

        var secret = ShareStore.NewSecret();
        var share = wish.Made(Guid.CreateVersion7(), now);
        await shares.AddAsync(person.Diary, share, secret, ct);
        var address = $"{request.Scheme}://{request.Host}{SharedEndpoints.Page}/{secret}";
        return Show<SharePage, ShareModel>(
            new(ShareForm.Of(wish.Scope), [], await shares.AllAsync(person.Diary, ct), now, person.Zone) { New = share, Address = address });

        string Text(string name) => typed[name].ToString();
    }

    private static async Task<IResult> Revoke(Guid id, CurrentPerson person, ShareStore shares, IClock clock, CancellationToken ct)
    {
        await shares.RevokeAsync(person.Diary, id, clock.GetCurrentInstant(), ct);
        return new SeeOther($"{Page}#links");
    }
}
