using Microsoft.Extensions.FileSystemGlobbing;

namespace Variorum.Intake;

/// <summary>Patterns a shell left alone: <c>*</c>, <c>?</c> within a name, <c>**</c> across folders.</summary>
internal static class GlobPattern
{
    public static IEnumerable<string> Files(string pattern)
    {
        pattern = pattern.Replace('\\', '/');
        // The part before the first wildcard names the folder to start from, and stays as the user wrote it.
        int wild = pattern.AsSpan().IndexOfAny('*', '?');
        int slash = pattern.LastIndexOf('/', wild);
        string root = slash < 0 ? "" : pattern[..(slash + 1)];
        if (!Directory.Exists(root.Length == 0 ? "." : root)) return [];

        string rest = pattern[root.Length..];
        var matches = rest.Contains('?') ? NamesLike(root, rest) : new Matcher(StringComparison.Ordinal).AddInclude(rest).GetResultsInFullPath(root.Length == 0 ? "." : root)
            .Select(file => Path.GetRelativePath(root.Length == 0 ? "." : root, file));
        return [.. matches.Select(file => file.Replace('\\', '/')).Where(file => !file.Split('/').Any(part => Candidates.IsHidden(part))).Order(StringComparer.Ordinal).Select(file => root + file)];
    }

    /// <summary>The library's patterns know no <c>?</c>; the file system's own do, within one folder.</summary>
    private static IEnumerable<string> NamesLike(string root, string name) =>
        name.Contains('/') ? [] : Directory.GetFiles(root.Length == 0 ? "." : root, name).Select(file => Path.GetFileName(file)!);
}
