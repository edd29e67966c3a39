using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Vastus.Web.Errors;

/// <summary>What the log says of a bug or a failing machine: enough to find it, and nothing that a person wrote.</summary>
/// <remarks>Messages of exceptions may quote what was being read, so that only those of disks and networks are kept.</remarks>
internal static partial class Fault
{
    /// <returns>A reference that stands in the log and on the page.</returns>
    public static string Log(ILogger log, HttpContext http, Exception e)
    {
        var reference = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no endpoint";
        LogFault(log, reference, http.Request.Method, route, string.Join(Environment.NewLine, Tell(e)));
        return reference;
    }

    private static IEnumerable<string> Tell(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
        {
            var words = e switch
            {
                IOException => e.Message,
                DbException { SqlState: { } state } => $"SQL state {state}",
                DbException => $"error {e.HResult:x}",
                _ => "",
            };
            yield return $"{e.GetType()} {words}{Environment.NewLine}{e.StackTrace}";
        }
    }

    [LoggerMessage(LogLevel.Error, "Reference {Reference}: {Method} {Route} failed.\n{Fault}")]
    private static partial void LogFault(ILogger log, string reference, string method, string route, string fault);
}
