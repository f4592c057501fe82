using System.Globalization;
using System.IO.Compression;

namespace Variorum.Intake.Formats;

/// <summary>An HTTP response as a crawler wrote it down: status, headers, and the body as it went over the wire.</summary>
internal sealed class HttpResponse(int status, List<KeyValuePair<string, string>> headers, ReadOnlyMemory<byte> body)
{
    public int Status => status;

    /// <summary>As the server named it, in lower case; a page without a name is known by its tags. Empty when nothing is known.</summary>
    public string MediaType => HasType ? (headers.Value("Content-Type") ?? "").Split(';')[0].Trim().ToLowerInvariant() : IsMarkup(body.Span) ? "text/html" : "";

    public Payload Payload => Payloads.Of(MediaType);

    public bool HasType => headers.Value("Content-Type") is not null;

    public string? Charset => new MimePart(headers, body).Parameter("Content-Type", "charset");

    public static HttpResponse? Parse(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("HTTP/"u8)) return null;
        int line = bytes.Span.IndexOf((byte)'\n');
        int space = bytes.Span.IndexOf((byte)' ');
        if (line < 0 || space < 0 || space + 4 > line || !int.TryParse(bytes.Span.Slice(space + 1, 3), NumberStyles.None, CultureInfo.InvariantCulture, out int status)) return null;
        var headers = HeaderBlock.Parse(bytes.Span[(line + 1)..], out int start);
        return new HttpResponse(status, headers, bytes[(line + 1 + start)..]);
    }

    /// <summary>A record that holds the page without HTTP around it.</summary>
    public static HttpResponse Bare(string mediaType, ReadOnlyMemory<byte> body) => new(200, [new("Content-Type", mediaType)], body);

    /// <summary>The page's own bytes: chunks joined, compression undone; null with a reason when that fails.</summary>
    public byte[]? Content(long limit, out string? reason)
    {
        reason = null;
        var joined = IsChunked ? Unchunked(body.Span) : body;
        string coding = (headers.Value("Content-Encoding") ?? "").Trim().ToLowerInvariant();
        // Some crawlers unpack the body and leave the header standing: the bytes decide.
        bool packed = coding switch { "gzip" or "x-gzip" => joined.Span.StartsWith<byte>([0x1F, 0x8B]), "" or "identity" => false, _ => !IsMarkup(joined.Span) && !IsFile(joined.Span) };
        if (!packed) return joined.ToArray();
        try
        {
            using var plain = Unpacking(coding, joined);
            if (plain is not null) return Bytes.All(plain, limit);
            reason = $"compressed as {coding}, which is not known here";
        }
        catch (Exception e) when (BadInput.Describe(e) is not null)
        {
            reason = BadInput.Describe(e);
        }
        catch (InvalidOperationException)
        {
            // The platform's answer to broken Brotli.
            reason = $"damaged: not compressed as {coding}, as its headers have it";
        }
        return null;
    }

    private static Stream? Unpacking(string coding, ReadOnlyMemory<byte> packed)
    {
        var bytes = new MemoryStream(packed.ToArray(), writable: false);
        return coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            "deflate" => HasZlibHeader(packed.Span) ? new ZLibStream(bytes, CompressionMode.Decompress) : new DeflateStream(bytes, CompressionMode.Decompress),
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            _ => null,
        };
    }

    /// <summary>RFC 1950, 2.2. Some servers send deflate without the frame that RFC 9110, 8.4.1.2 asks for, and browsers read it.</summary>
    private static bool HasZlibHeader(ReadOnlySpan<byte> packed) =>
        packed.Length > 1 && (packed[0] & 0x0F) == 8 && (packed[0] << 8 | packed[1]) % 31 == 0;

    /// <summary>A tag's beginning, behind white space: no compressed page begins so.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> content)
    {
        content = content.TrimStart(" \t\r\n\uFEFF"u8);
        return content.Length > 2 && content[0] == '<' && (content[1] == '!' || content[1] == '?' || char.IsAsciiLetter((char)content[1])) && content[2] is >= (byte)' ' and < 0x7F;
    }

    /// <summary>The first bytes of a PDF or a DOCX: too many for chance.</summary>
    private static bool IsFile(ReadOnlySpan<byte> content) => content.StartsWith("%PDF-"u8) || content.StartsWith("PK\x03\x04"u8);

    private bool IsChunked => (headers.Value("Transfer-Encoding") ?? "").Contains("chunked", StringComparison.OrdinalIgnoreCase);

    /// <summary>RFC 9112 §7.1. A body that does not begin with a chunk size was joined by the crawler already.</summary>
    private static ReadOnlyMemory<byte> Unchunked(ReadOnlySpan<byte> chunked)
    {
        var joined = new MemoryStream(chunked.Length);
        for (int at = 0; at < chunked.Length;)
        {
            int feed = chunked[at..].IndexOf((byte)'\n');
            if (feed < 0) break;
            var size = chunked.Slice(at, feed).TrimEnd((byte)'\r');
            int extension = size.IndexOf((byte)';');
            if (extension >= 0) size = size[..extension];
            if (!int.TryParse(size.Trim((byte)' '), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length) || length < 0) return at == 0 ? chunked.ToArray() : joined.ToArray();
            if (length == 0) break;
            at += feed + 1;
            joined.Write(chunked.Slice(at, Math.Min(length, chunked.Length - at)));
            at = (int)Math.Min((long)at + length + 2, chunked.Length);
        }
        return joined.ToArray();
    }
}
