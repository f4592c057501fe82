using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Variorum.Text;

namespace Variorum.Intake.Formats;

/// <summary>RSS, Atom, and what blogs export in their form: every item that holds its article whole is an account. Items of a headline and a
/// summary are none.</summary>
internal static class FeedFile
{
    /// <summary>No feed nests its elements so deep, and each costs as much as it is deep: a hundred thousand take half a minute.</summary>
    private const int Deepest = 250;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    public static IEnumerable<CaptureResult> Read(Received received, DocumentReader documents)
    {
        byte[] bytes = Bytes.All(received.Content, documents.Limits.DocumentBytes);
        var hash = ContentHash.Of(bytes);
        if (IsDeep(bytes))
        {
            yield return new Problem(received.Path, $"elements nested more than {Deepest} deep: no feed");
            yield break;
        }
        int number = 0, read = 0;
        string? outlet = null;
        using var xml = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
        while (Next(xml) is { } element)
        {
            if (element.Name.LocalName == "title")
            {
                outlet ??= element.Value.Trim();
                continue;
            }
            number++;
            if (Content(element) is not { } content) continue;
            if (read++ == documents.Limits.DocumentsPerArchive)
            {
                yield return new Problem(received.Path, $"more than {documents.Limits.DocumentsPerArchive} items, the rest is not read");
                yield break;
            }
            yield return Account(received, element, content, outlet, number) with { ConvertedFrom = hash };
        }
        if (number == 0) yield return new Problem(received.Path, "a feed, not an account");
        else if (read < number) yield return new Problem(received.Path, string.Create(CultureInfo.InvariantCulture, $"{number - read} of {number} items left out: the feed holds only what announces them"));
    }

    /// <summary>The next item, or the feed's own title; null at the end.</summary>
    private static XElement? Next(XmlReader xml)
    {
        // Reading an element whole leaves the reader on what follows it, so that nothing is passed over unseen.
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "item" or "entry" or "title") return (XElement)XNode.ReadFrom(xml);
            xml.Read();
        }
        return null;
    }

    private static string? Content(XElement item)
    {
        var content = Child(item, "encoded", "content");
        if (content is null) return null;
        // Atom's xhtml stands as markup; its html and RSS stand as text that is markup.
        string markup = content.HasElements ? string.Concat(content.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : (string?)content.Attribute("type") == "text" ? WebUtility.HtmlEncode(content.Value) : content.Value;
        return string.IsNullOrWhiteSpace(markup) ? null : markup;
    }

    private static bool IsDeep(byte[] bytes)
    {
        using var xml = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
        try
        {
            while (xml.Read()) if (xml.Depth > Deepest) return true;
        }
        catch (XmlException)
        {
            // What stands before the damage is read, and the damage said, by whoever reads on.
            return false;
        }
        return false;
    }

    private static Capture Account(Received received, XElement item, string content, string? outlet, int number)
    {
        string? title = Child(item, "title")?.Value.Trim(), author = (Child(item, "creator") ?? Child(item, "author"))?.Value.Trim();
        string head = $"<title>{WebUtility.HtmlEncode(title)}</title>" + (author is { Length: > 0 } ? $"<meta name=\"author\" content=\"{WebUtility.HtmlEncode(author)}\">" : "");
        byte[] page = Encoding.UTF8.GetBytes($"<!doctype html><html><head>{head}</head><body><article>\n{content}\n</article></body></html>\n");
        string? address = Child(item, "link") is { } link ? (string?)link.Attribute("href") ?? link.Value.Trim() : null;
        return new Capture(string.Create(CultureInfo.InvariantCulture, $"{received.Path}!/{number}"), page, "text/html")
        {
            Charset = "utf-8",
            RetrievedAt = received.RetrievedAt,
            Declared = new Declared(Title: title, Outlet: outlet, Published: Moment((Child(item, "pubDate") ?? Child(item, "published") ?? Child(item, "date"))?.Value), Address: address),
        };
    }

    private static XElement? Child(XElement item, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (item.Elements().FirstOrDefault(e => e.Name.LocalName == name) is { } found) return found;
        return null;
    }

    private static string? Moment(string? written) =>
        DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture) : written;
}
