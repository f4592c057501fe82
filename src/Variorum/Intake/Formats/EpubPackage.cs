using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Variorum.Intake.Formats;

/// <summary>The chapters of an EPUB in the order they are read, which its package file says and neither names nor places in the archive do.</summary>
internal static class EpubPackage
{
    /// <summary>The package file of a book of a thousand chapters takes a quarter of this many bytes.</summary>
    private const long Largest = 4 << 20;

    /// <summary>Entries of the spine, in its order; null when the archive is no EPUB or its package cannot be read.</summary>
    public static IReadOnlyList<ZipArchiveEntry>? Spine(ZipArchive archive)
    {
        if (Xml(archive.GetEntry("META-INF/container.xml"))?.Descendants().FirstOrDefault(e => e.Name.LocalName == "rootfile")?.Attribute("full-path")?.Value is not { } path) return null;
        if (Xml(archive.GetEntry(path)) is not { } package) return null;
        string folder = path[..(path.LastIndexOf('/') + 1)];
        var items = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in package.Descendants().Where(e => e.Name.LocalName == "item"))
        {
            bool isContents = item.Attribute("properties")?.Value.Split(' ').Contains("nav") == true;
            if (!isContents && item.Attribute("id")?.Value is { } id && item.Attribute("href")?.Value is { } address) items.TryAdd(id, folder + Uri.UnescapeDataString(address));
        }
        var chapters = package.Descendants().Where(e => e.Name.LocalName == "itemref").Select(e => items.GetValueOrDefault(e.Attribute("idref")?.Value ?? ""))
            .Where(name => name is not null).Select(name => archive.GetEntry(name!)).OfType<ZipArchiveEntry>().ToList();
        return chapters.Count > 0 ? chapters : null;
    }

    private static XDocument? Xml(ZipArchiveEntry? entry)
    {
        if (entry is null || entry.Length > Largest) return null;
        using var content = entry.Open();
        try
        {
            using var bounded = new MemoryStream(Bytes.All(content, Largest), writable: false);
            using var reader = XmlReader.Create(bounded, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IntakeLimitException)
        {
            // A book without a readable package is a folder of pages like any other.
            return null;
        }
    }
}
