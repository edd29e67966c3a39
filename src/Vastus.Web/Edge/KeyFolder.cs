namespace Vastus.Web.Edge;

/// <summary>Where the keys lie that sign cookies and forms: only the program's user may read them.</summary>
internal static class KeyFolder
{
    public static DirectoryInfo In(string dataFolder)
    {
        var folder = new DirectoryInfo(Path.Combine(dataFolder, "keys"));
        if (OperatingSystem.IsWindows())
        {
            folder.Create();
            return folder;
        }

        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Directory.CreateDirectory(folder.FullName, owner);
        File.SetUnixFileMode(folder.FullName, owner);
        return folder;
    }
}
