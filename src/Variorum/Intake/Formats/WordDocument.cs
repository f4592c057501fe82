using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml;
using Variorum.Text;

namespace Variorum.Intake.Formats;

/// <summary>DOCX: paragraphs, headings, lists and tables as plain markup; drawings, notes and deleted text left out.</summary>
internal static class WordDocument
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static IEnumerable<CaptureResult> Read(Received received, ZipArchiveEntry document, DocumentReader documents)
    {
        var limits = documents.Limits;
        if (ZipFolder.Refusal(document.FullName, document.Length, document.CompressedLength, limits) is { } reason) return [new Problem(received.Path, reason)];
        using var content = document.Open();
        using var bounded = new MemoryStream(Bytes.All(content, limits.DocumentBytes), writable: false);
        using var xml = XmlReader.Create(bounded, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        byte[] markup = Encoding.UTF8.GetBytes(Markup(xml));
        received.Content.Position = 0;
        return [received.ToCapture(markup, "text/html") with { Charset = "utf-8", ConvertedFrom = ContentHash.Of(Bytes.All(received.Content, limits.DocumentBytes)) }];
    }

    private static string Markup(XmlReader xml)
    {
        var html = new StringBuilder("<!doctype html><html><body>\n");
        var paragraph = new StringBuilder();
        string tag = "p";
        while (xml.Read())
        {
            if (xml.NamespaceURI != Main) continue;
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "p" || xml.NodeType == XmlNodeType.Element && xml.LocalName == "p" && xml.IsEmptyElement)
            {
                if (paragraph.Length > 0) html.Append($"<{tag}>").Append(paragraph).Append($"</{tag}>\n");
                paragraph.Clear();
                tag = "p";
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                tag = Element(xml, paragraph) ?? tag;
            }
        }
        return html.Append("</body></html>\n").ToString();
    }

    /// <summary>Adds what an element stands for to the paragraph; a style changes the paragraph's tag.</summary>
    private static string? Element(XmlReader xml, StringBuilder paragraph)
    {
        switch (xml.LocalName)
        {
            case "t": paragraph.Append(WebUtility.HtmlEncode(xml.ReadInnerText())); break;
            case "tab": paragraph.Append(' '); break;
            case "br" or "cr": paragraph.Append("<br>"); break;
            case "numPr": return "li";
            case "pStyle": return TagOf(xml.GetAttribute("val", Main));
        }
        return null;
    }

    private static string? TagOf(string? style) => style switch
    {
        "Title" or "Heading1" => "h1",
        "Heading2" or "Subtitle" => "h2",
        "Heading3" or "Heading4" => "h3",
        "Quote" or "IntenseQuote" => "blockquote",
        _ => null,
    };

    /// <summary>The text of an element without children; the reader stays on it.</summary>
    private static string ReadInnerText(this XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        return xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? xml.Value : "";
    }
}
