using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vastus.Web.Accounts;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Errors;

/// <summary>Calm pages for what cannot be answered otherwise. A script gets the bare status.</summary>
internal static class ErrorPages
{
    /// <summary>What nobody caught is logged under a reference, without anything from a diary, and answered with a page.</summary>
    public static void UseFaultPage(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("Vastus");
        app.Use(async (http, next) =>
        {
            try
            {
                await next(http);
            }
            catch (BadHttpRequestException e) when (!http.Response.HasStarted)
            {
                await AnswerAsync(http, e.StatusCode, ErrorModel.Of(e.StatusCode));
            }
            catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
            {
                // Nobody waits for the answer any more.
            }
            catch (Exception e)
            {
                var reference = Fault.Log(log, http, e);
                if (http.Response.HasStarted)
                    http.Abort();
                else
                    await AnswerAsync(http, StatusCodes.Status500InternalServerError, ErrorModel.Fault(reference));
            }
        });
    }

    /// <summary>An answer that is a status and nothing more becomes a page.</summary>
    public static void UseStatusPages(this IApplicationBuilder app) => app.UseStatusCodePages(context =>
        AnswerAsync(context.HttpContext, context.HttpContext.Response.StatusCode, ErrorModel.Of(context.HttpContext.Response.StatusCode)));

    /// <summary>
    /// Whatever changes something must come from a form of ours, whether its handler reads one or not. Only a handler that must
    /// not have its form read before it, as a large file, looks itself: its endpoint says so by <c>DisableAntiforgery</c>.
    /// </summary>
    public static void UseFormCheck(this IApplicationBuilder app)
    {
        var antiforgery = app.ApplicationServices.GetRequiredService<IAntiforgery>();
        app.UseAntiforgery();
        app.Use(async (http, next) =>
        {
            var method = http.Request.Method;
            var changes = !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method));
            var valid = !changes || http.GetEndpoint() is not { } endpoint
                || endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false }
                || (http.Features.Get<IAntiforgeryValidationFeature>()?.IsValid ?? await antiforgery.IsRequestValidAsync(http));
            if (valid)
                await next(http);
            else
                await AnswerAsync(http, StatusCodes.Status400BadRequest, ErrorModel.OldForm);
        });
    }

    private static async Task AnswerAsync(HttpContext http, int status, ErrorModel model)
    {
        var retryAfter = http.Response.Headers.RetryAfter;
        http.Response.Clear();
        http.Response.StatusCode = status;
        http.Response.Headers.RetryAfter = retryAfter;
        if (http.Request.WantsJson())
            return;

        // The page is the answer to this request, whichever endpoint failed to give one.
        http.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
        await Show<ErrorPage, ErrorModel>(model, status).ExecuteAsync(http);
    }
}
