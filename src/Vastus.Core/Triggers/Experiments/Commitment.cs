using System.Security.Cryptography;
using System.Text;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>
/// A fingerprint of the seed, shown when an experiment begins. The seed itself is shown at the end: whoever noted the
/// fingerprint can see that the order of the days was not drawn anew in between.
/// </summary>
public static class Commitment
{
    /// <summary>The seed as 16 hexadecimal digits.</summary>
    public static string Text(ulong seed) => $"{seed:x16}";

    /// <returns>The SHA-256 of <see cref="Text"/>, as <c>sha256sum</c> prints it.</returns>
    public static string Of(ulong seed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text(seed))));
}
