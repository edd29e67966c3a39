namespace Vastus.Tests.Running;

/// <summary>The working copy these tests were built from.</summary>
internal static class Checkout
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A year to look around in, 2025.</summary>
    public static string Sample { get; } = Path.Combine(Folder, "samples", "diary-year.csv");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Vastus.slnx"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of a checkout."));
}
