using System.IO.Compression;

namespace Variorum.Intake.Formats;

/// <summary>A zip file: a folder of documents, one document in parts (DOCX), a book (EPUB), or a web archive (WACZ).</summary>
internal static class ZipFolder
{
    public static IEnumerable<CaptureResult> Read(Received received, DocumentReader documents)
    {
        var seekable = received.Content.CanSeek ? received.Content : new MemoryStream(Bytes.All(received.Content, documents.Limits.DocumentBytes), writable: false);
        received = received with { Content = seekable };
        return Open(seekable) is { } archive ? Read(received, archive, documents) : SalvagedZip.Read(received, documents);
    }

    /// <summary>The archive, or null when its table of contents, which stands at the end, is missing or damaged.</summary>
    private static ZipArchive? Open(Stream content)
    {
        long start = content.Position;
        try
        {
            var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (InvalidDataException)
        {
            content.Position = start;
            return null;
        }
    }

    private static IEnumerable<CaptureResult> Read(Received received, ZipArchive archive, DocumentReader documents)
    {
        using (archive)
        {
            if (archive.GetEntry("content.xml") is not null && archive.GetEntry("mimetype") is not null)
            {
                yield return new Problem(received.Path, "an OpenDocument file, which is not read: save it as DOCX or as plain text");
                yield break;
            }
            var results = archive.GetEntry("word/document.xml") is { } word ? WordDocument.Read(received, word, documents)
                : archive.GetEntry("datapackage.json") is not null ? Entries(received, ByName(archive, IsCrawl), documents)
                : Entries(received, EpubPackage.Spine(archive) ?? ByName(archive, Outside(archive)), documents);
            foreach (var result in results) yield return result;
        }
    }

    /// <summary>Of a WACZ only the crawl itself holds pages; the rest describes it.</summary>
    private static bool IsCrawl(ZipArchiveEntry entry) => entry.FullName.StartsWith("archive/", StringComparison.Ordinal);

    internal static bool MayBeDocument(string name)
    {
        string[] parts = name.Split('/', '\\');
        return Candidates.MayBeDocument(parts[^1]) && parts[0] is not ("META-INF" or "mimetype" or "[Content_Types].xml" or "_rels") && !parts.Any(part => part is not (".." or ".") && Candidates.IsHidden(part));
    }

    /// <summary>What may be a document and does not lie in the folder that a browser put beside a page.</summary>
    private static Func<ZipArchiveEntry, bool> Outside(ZipArchive archive)
    {
        var folders = archive.Entries.ToLookup(entry => FolderOf(entry.FullName), StringComparer.Ordinal);
        var companions = folders.Where(folder => Companions.IsOfPage(folder.Key, name => archive.GetEntry(name) is not null, () => folder.Select(entry => entry.Name)))
            .Select(folder => folder.Key).ToHashSet(StringComparer.Ordinal);
        return entry => MayBeDocument(entry.FullName) && !companions.Contains(FolderOf(entry.FullName));
    }

    private static string FolderOf(string name) => name[..Math.Max(0, name.LastIndexOf('/'))];

    private static IEnumerable<ZipArchiveEntry> ByName(ZipArchive archive, Func<ZipArchiveEntry, bool> wanted) =>
        archive.Entries.Where(entry => !entry.FullName.EndsWith('/') && wanted(entry)).OrderBy(entry => entry.FullName, StringComparer.Ordinal);

    private static IEnumerable<CaptureResult> Entries(Received received, IEnumerable<ZipArchiveEntry> entries, DocumentReader documents)
    {
        bool any = false;
        int read = 0;
        foreach (var entry in entries)
        {
            any = true;
            if (read++ == documents.Limits.DocumentsPerArchive)
            {
                yield return new Problem(received.Path, $"more than {documents.Limits.DocumentsPerArchive} entries, the rest is not read");
                yield break;
            }
            foreach (var result in BadInput.Guard($"{received.Path}!/{entry.FullName}", Entry(received, entry, documents))) yield return result;
        }
        if (!any) yield return new Problem(received.Path, "no accounts in this archive");
    }

    private static IEnumerable<CaptureResult> Entry(Received received, ZipArchiveEntry entry, DocumentReader documents)
    {
        string path = $"{received.Path}!/{entry.FullName}";
        if (Refusal(entry.FullName, entry.Length, entry.CompressedLength, documents.Limits) is { } reason)
        {
            yield return new Problem(path, reason);
            yield break;
        }
        using var content = entry.Open();
        foreach (var result in documents.Read(new Received(path, content, received.Depth + 1) { RetrievedAt = received.RetrievedAt })) yield return result;
    }

    /// <summary>Why an entry is not read, or null. Nothing is ever unpacked to disk; a name that climbs out is refused
    /// because an archive that carries one was made to do harm.</summary>
    internal static string? Refusal(string name, long length, long compressed, IntakeLimits limits)
    {
        if (name.StartsWith('/') || name.StartsWith('\\') || name.Contains(':') || name.Split('/', '\\').Contains("..")) return "an entry that climbs out of its folder, refused";
        if (length > limits.ExpansionFloor && length / limits.ExpansionRatio > compressed) return $"expands more than {limits.ExpansionRatio} times, refused";
        return null;
    }
}
