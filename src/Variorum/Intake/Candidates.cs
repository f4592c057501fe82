using System.Collections.Frozen;

namespace Variorum.Intake;

/// <summary>Which names in a folder or archive are worth opening.</summary>
internal static class Candidates
{
    // Kinds that stand beside pages in saved sites and exports and are never an account. A file named by the user is
    // opened whatever its name.
    private static readonly FrozenSet<string> NoDocuments = FrozenSet.ToFrozenSet(
    [
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".ico", ".bmp", ".tif", ".tiff", ".css", ".js", ".mjs", ".map",
        ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".m4a", ".webm", ".ogg", ".wav", ".mov", ".avi", ".mkv",
        ".exe", ".dll", ".so", ".dylib", ".db", ".sqlite", ".tmp", ".bak", ".download", ".log", ".opf", ".ncx", ".cdx", ".cdxj", ".idx",
    ], StringComparer.OrdinalIgnoreCase);

    public static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith('.') || name.StartsWith("~$") || name is "__MACOSX" or "Thumbs.db" or "desktop.ini";

    /// <summary>What the program itself left there, SQLite's files beside it included.</summary>
    public static bool IsLedger(string name) => Path.GetExtension(name) is ".variorum" or ".variorum-wal" or ".variorum-shm";

    public static bool MayBeDocument(string name) => !IsHidden(name) && !IsLedger(name) && !NoDocuments.Contains(Path.GetExtension(name));
}
