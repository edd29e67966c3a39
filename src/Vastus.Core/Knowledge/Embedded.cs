using System.Reflection;

namespace Vastus.Core.Knowledge;

/// <summary>The knowledge files as they were when the program was built.</summary>
public static class Embedded
{
    /// <param name="file">As in the repository: <c>knowledge/relief.yaml</c>.</param>
    public static string Text(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new ArgumentOutOfRangeException(nameof(file), file, "not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
