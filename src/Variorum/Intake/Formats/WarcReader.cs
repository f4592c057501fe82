using System.Globalization;

namespace Variorum.Intake.Formats;

/// <summary>One record of a web archive. <paramref name="Body"/> is its beginning alone when it is over the limit.</summary>
internal sealed record WarcRecord(List<KeyValuePair<string, string>> Headers, byte[] Body, bool IsWhole)
{
    public string Type => Headers.Value("WARC-Type") ?? "";
    public string Address => (Headers.Value("WARC-Target-URI") ?? Headers.Value("WARC-Record-ID") ?? "").Trim('<', '>');
    public string MediaType => (Headers.Value("Content-Type") ?? "").Split(';')[0].Trim().ToLowerInvariant();
    public bool IsHttp => MediaType == "application/http";
    public DateTimeOffset? Date => DateTimeOffset.TryParse(Headers.Value("WARC-Date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}

/// <summary>Records one after the other from a stream already unpacked.</summary>
internal sealed class WarcReader(Stream content, long limit)
{
    /// <summary>No record in the wild has 64 KiB of its own headers.</summary>
    private const int LongestHeader = 1 << 16;

    /// <summary>What is kept of a record over the limit: its HTTP headers tell whether anybody will miss it.</summary>
    private const int Beginning = 1 << 16;

    private readonly BufferedStream _content = new(content, 1 << 16);

    /// <summary>The next record, or null at the end.</summary>
    /// <exception cref="InvalidDataException">The archive is cut off or is none.</exception>
    public WarcRecord? Next()
    {
        byte[] header = Header();
        if (header.Length == 0) return null;
        var headers = HeaderBlock.Parse(header, out _);
        if (!long.TryParse(headers.Value("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long length)) throw new InvalidDataException("a record without a length");
        bool whole = length <= limit;
        byte[] body = new byte[whole ? length : Math.Min(length, Beginning)];
        _content.ReadExactly(body);
        Skip(length - body.Length);
        return new WarcRecord(headers, body, whole);
    }

    private byte[] Header()
    {
        var bytes = new MemoryStream();
        int b;
        while ((b = _content.ReadByte()) >= 0)
        {
            if (bytes.Length == 0 && b is '\r' or '\n') continue;
            bytes.WriteByte((byte)b);
            if (bytes.Length > LongestHeader) throw new InvalidDataException("a record header without an end");
            if (b == '\n' && EndsHeader(bytes)) return bytes.ToArray();
        }
        if (bytes.Length > 0) throw new EndOfStreamException();
        return [];
    }

    private static bool EndsHeader(MemoryStream bytes)
    {
        var written = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        return written.EndsWith("\r\n\r\n"u8) || written.EndsWith("\n\n"u8);
    }

    private void Skip(long length)
    {
        byte[] part = new byte[(int)Math.Min(1 << 16, length)];
        while (length > 0)
        {
            int n = _content.Read(part, 0, (int)Math.Min(part.Length, length));
            if (n == 0) throw new EndOfStreamException();
            length -= n;
        }
    }
}
