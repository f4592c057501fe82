namespace Variorum.Tests.Support;

/// <summary>Places in the repository that tests read from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Variorum.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    public static string Samples => Path.Combine(Root, "samples", "tern-island");

    /// <summary>The labelled corpora beside the clone, or null where there are none.</summary>
    public static string? Shared => Path.Combine(Root, "..", "shared") is var folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Variorum.slnx"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("the tests run outside the repository");
        return folder.FullName;
    }
}
