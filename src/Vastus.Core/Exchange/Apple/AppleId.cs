using System.Security.Cryptography;
using System.Text;
using Vastus.Core.Diary;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Ids that are the same in every export of the same phone, whatever zone and units it is set to by then.</summary>
internal static class AppleId
{
    /// <param name="what">Which row it is, in units and instants that no setting changes.</param>
    /// <param name="occurrence">The how-manieth that says just this, from 1.</param>
    /// <param name="at">Since 1970.</param>
    public static Guid Of(string what, int occurrence, long at) =>
        EntryId.Of(SHA256.HashData(Encoding.UTF8.GetBytes($"apple-health\u001f{what}")), occurrence, Instant.FromUnixTimeSeconds(at));
}
