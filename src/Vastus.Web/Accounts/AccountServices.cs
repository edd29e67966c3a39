using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Vastus.Store.Accounts;

namespace Vastus.Web.Accounts;

internal static class AccountServices
{
    /// <summary>The accounts alone, without a web application around them.</summary>
    public static IdentityBuilder AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<PersonStore>();
        services.AddScoped<IdentityStore>();
        services.AddScoped<IUserStore<Person>>(all => all.GetRequiredService<IdentityStore>());
        services.AddScoped(all => new People(
            all.GetRequiredService<UserManager<Person>>(), all.GetRequiredService<IdentityStore>(), all.GetRequiredService<PersonStore>()));
        // Source of the count: OWASP Password Storage Cheat Sheet, 2023, PBKDF2-HMAC-SHA512.
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        services.AddScoped<IPasswordValidator<Person>, PassphraseRule>();
        return services.AddIdentityCore<Person>(identity =>
        {
            identity.User.AllowedUserNameCharacters = "";
            identity.Password = new()
            {
                RequiredLength = PassphraseRule.Least,
                RequiredUniqueChars = 0,
                RequireDigit = false,
                RequireLowercase = false,
                RequireNonAlphanumeric = false,
                RequireUppercase = false,
            };
            identity.Lockout.MaxFailedAccessAttempts = 10;
            identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
        });
    }

    /// <summary>Sign-in by cookie; whoever is not signed in gets nothing that does not say otherwise.</summary>
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddPeople().AddSignInManager();
        services.AddSingleton<FirstStart>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "__Host-vastus";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.Path = "/";
            cookie.ExpireTimeSpan = TimeSpan.FromDays(180);
            cookie.SlidingExpiration = true;
            cookie.Events = new SessionEvents();
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSignInLimit();
    }
}
