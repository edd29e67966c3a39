using System.Security.Cryptography;
using System.Text;

namespace Vastus.Store;

/// <summary>The part of an address that nobody can guess, and what is kept of it.</summary>
internal static class SecretAddress
{
    /// <summary>128 bits, as text for an address.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>By which the secret is known again; it does not lead back to it.</summary>
    public static string Digest(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
