using System.Text;

namespace Variorum.Intake;

/// <summary>Tells a document's kind from its first bytes; its name decides only where the bytes leave it open.</summary>
internal static class KindSniffer
{
    /// <summary>How many bytes are looked at. Browsers sniff 512 to 1,445; mail headers are longer.</summary>
    public const int HeadBytes = 4096;

    private static readonly string[] MarkupOpenings =
        ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<script", "<div", "<article", "<main", "<table", "<h1", "<p>", "<!-- saved from"];

    public static DocumentKind KindOf(ReadOnlySpan<byte> head, Received received)
    {
        if (Signature(head) is { } certain) return certain;
        if (LooksBinary(head)) return DocumentKind.Binary;

        string start = Readable(head);
        if (IsMessage(start, received)) return DocumentKind.Mime;
        if (IsJson(start, received)) return DocumentKind.Json;
        if (start.StartsWith('{') && IsRow(start, received)) return DocumentKind.JsonLines;
        return Markup(start, received) ?? DocumentKind.Text;
    }

    private static DocumentKind? Signature(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8)) return DocumentKind.Zip;
        if (head.StartsWith<byte>([0x1F, 0x8B])) return DocumentKind.Gzip;
        if (head.StartsWith("%PDF-"u8)) return DocumentKind.Pdf;
        if (head.StartsWith("WARC/"u8)) return DocumentKind.Warc;
        if (head.StartsWith("{\\rtf"u8)) return DocumentKind.Rtf;
        return null;
    }

    /// <summary>Text holds no NUL outside UTF-16, and few other control characters.</summary>
    private static bool LooksBinary(ReadOnlySpan<byte> head)
    {
        if (IsUtf16(head)) return false;
        int controls = 0;
        foreach (byte b in head)
        {
            if (b == 0) return true;
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B)) controls++;
        }
        // ISO-2022 needs ESC, old pages a stray control; one in twenty is no text.
        return controls * 20 > head.Length;
    }

    internal static bool IsUtf16(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xFF, 0xFE]) || head.StartsWith<byte>([0xFE, 0xFF])) return true;
        int zeros = head.Count((byte)0);
        if (zeros * 5 < head.Length * 2) return false;
        // Western text in UTF-16 has its zeros all at odd places or all at even ones.
        int even = 0;
        for (int i = 0; i < head.Length; i += 2) if (head[i] == 0) even++;
        return even == 0 || even == zeros;
    }

    /// <summary>The head as Latin letters in lower case, without byte order mark, zeros and leading white space.</summary>
    private static string Readable(ReadOnlySpan<byte> head)
    {
        var text = new StringBuilder(head.Length);
        foreach (byte b in head)
        {
            if (b != 0) text.Append(char.ToLowerInvariant((char)b));
        }
        return text.ToString().TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE').TrimStart();
    }

    private static bool IsMessage(string start, Received received)
    {
        int colon = start.IndexOf(':');
        if (colon is < 2 or > 60 || start.AsSpan(0, colon).IndexOfAnyExcept(HeaderLetters) >= 0) return start.StartsWith("from ") && start.Contains("\ncontent-type:");
        if (received.NamedLike(".eml", ".mht", ".mhtml")) return true;
        return start.Contains("mime-version:") && start.Contains("content-type:");
    }

    private static readonly System.Buffers.SearchValues<char> HeaderLetters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    /// <summary>One JSON value over many lines, or a list of objects: an object whose first line is not whole is no row.</summary>
    private static bool IsJson(string start, Received received)
    {
        if (start.StartsWith('[')) return start.AsSpan(1).TrimStart() is ['{', .. var inner] && inner.TrimStart() is ['"' or '}', ..];
        int end = start.IndexOf('\n');
        return start.StartsWith('{') && end > 0 && !start.AsSpan(0, end).TrimEnd().EndsWith("}") && start.AsSpan(1).TrimStart() is ['"', ..] && (received.NamedLike(".json") || IsRow(start, received));
    }

    private static bool IsRow(string start, Received received) =>
        received.NamedLike(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz") || start.Contains("\"text\"") || start.Contains("\"html\"");

    private static DocumentKind? Markup(string start, Received received)
    {
        foreach (string opening in MarkupOpenings)
        {
            if (start.StartsWith(opening, StringComparison.Ordinal)) return DocumentKind.Html;
        }
        if (start.StartsWith('<') && (start.Contains("<rss") || start.Contains("<feed"))) return DocumentKind.Feed;
        if (start.StartsWith('<') && (start.Contains("<html") || start.Contains("<body") || start.Contains("<head"))) return DocumentKind.Html;
        if (received.MediaType is "text/html" or "application/xhtml+xml") return DocumentKind.Html;
        return received.NamedLike(".html", ".htm", ".xhtml") ? DocumentKind.Html : null;
    }
}
