using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Vastus.Web.Shell;

/// <summary>Lets a module name another one as <c>"./queue.js"</c> and still be kept for ever by browsers.</summary>
/// <remarks>Each such import gets the version of what it names, as in <see cref="Assets.Url"/>: one address, one instance.</remarks>
internal static partial class Modules
{
    /// <param name="files">By path; those that are no modules are handed on as they are.</param>
    /// <exception cref="KeyNotFoundException">A module imports what is not there.</exception>
    public static Dictionary<string, byte[]> Linked(this Dictionary<string, byte[]> files)
    {
        var linked = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in files.Keys)
            Link(path);
        return linked;

        byte[] Link(string path)
        {
            if (linked.TryGetValue(path, out var done))
                return done;
            var bytes = files[path];
            return linked[path] = path.StartsWith("js/", StringComparison.Ordinal)
                ? Encoding.UTF8.GetBytes(Import().Replace(Encoding.UTF8.GetString(bytes), import => $"\"/{Versioned(import)}\""))
                : bytes;
        }

        string Versioned(Match import)
        {
            var path = $"js/{import.Groups["name"].Value}";
            return $"{path}?v={Version(Link(path))}";
        }
    }

    public static string Version(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];

    [GeneratedRegex("(?<=^import\\s[^\"]*)\"\\./(?<name>[a-z0-9-]+\\.js)\"", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Import();
}
