using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Vastus.Web.Accounts;

/// <summary>How often one address may try a passphrase, whatever the account: 20 times a minute.</summary>
internal static class SignInLimit
{
    public const int AttemptsMost = 20;
    private const string Policy = "sign-in";

    public static void AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        limits.AddPolicy(Policy, http => RateLimitPartition.GetFixedWindowLimiter(
            Caller(http.Connection.RemoteIpAddress),
            _ => new() { PermitLimit = AttemptsMost, Window = TimeSpan.FromMinutes(1) }));
    });

    public static TBuilder LimitSignIn<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireRateLimiting(Policy);

    /// <summary>An IPv6 network of 64 bits is one household, and one attacker.</summary>
    public static string Caller(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? new IPNetwork(new([.. address.GetAddressBytes()[..8], .. new byte[8]]), 64).ToString()
            : address?.MapToIPv4().ToString() ?? "";
}
