using System.Text;

namespace Variorum.Intake.Formats;

/// <summary>A part of a MIME message (RFC 2045, 2046): headers, and a body still in its transfer encoding.</summary>
internal sealed class MimePart(IReadOnlyList<KeyValuePair<string, string>> headers, ReadOnlyMemory<byte> body)
{
    public static MimePart Parse(ReadOnlyMemory<byte> bytes)
    {
        var headers = HeaderBlock.Parse(bytes.Span, out int bodyStart);
        return new MimePart(headers, bytes[bodyStart..]);
    }

    public bool IsHtml => MediaType is "text/html" or "application/xhtml+xml";

    private string MediaType => (Header("Content-Type") ?? "text/plain").Split(';')[0].Trim().ToLowerInvariant();

    public string? Header(string name)
    {
        foreach (var header in headers)
        {
            if (header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) return header.Value;
        }
        return null;
    }

    /// <summary>A header's parameter, as in <c>text/html; charset="utf-8"</c>.</summary>
    public string? Parameter(string header, string name)
    {
        foreach (string part in (Header(header) ?? "").Split(';').Skip(1))
        {
            int equals = part.IndexOf('=');
            if (equals > 0 && part.AsSpan(0, equals).Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) return part[(equals + 1)..].Trim().Trim('"');
        }
        return null;
    }

    /// <summary>The readable parts, in order; attachments are passed over.</summary>
    public IEnumerable<MimePart> Texts(int depth)
    {
        if (MediaType.StartsWith("multipart/", StringComparison.Ordinal)) return depth < 0 ? [] : Parts().SelectMany(p => p.Texts(depth - 1));
        // A letter passed on holds the other whole.
        if (MediaType == "message/rfc822") return depth < 0 ? [] : Parse(Decoded()).Texts(depth - 1);
        bool attached = (Header("Content-Disposition") ?? "").StartsWith("attachment", StringComparison.OrdinalIgnoreCase);
        return !attached && (IsHtml || MediaType == "text/plain") ? [this] : [];
    }

    /// <summary>The body without its transfer encoding; its character set is left alone.</summary>
    public byte[] Decoded() => (Header("Content-Transfer-Encoding") ?? "").Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable.Decode(body.Span),
        "base64" => TransferBase64.Decode(body.Span),
        _ => body.ToArray(),
    };

    private IEnumerable<MimePart> Parts()
    {
        // The platform takes the boundary's value as it stands; parameters keep their case.
        if (Parameter("Content-Type", "boundary") is not { Length: > 0 } boundary) yield break;
        byte[] mark = Encoding.UTF8.GetBytes("--" + boundary);
        int start = -1;
        for (int at = 0; at < body.Length;)
        {
            var line = Line(at, out int next);
            if (line.Span.StartsWith(mark))
            {
                if (start >= 0) yield return Parse(body[start..Math.Max(start, BeforeLineEnd(at))]);
                if (line.Span[mark.Length..].StartsWith("--"u8)) yield break;
                start = next;
            }
            at = next;
        }
        if (start >= 0 && start < body.Length) yield return Parse(body[start..]);
    }

    private ReadOnlyMemory<byte> Line(int at, out int next)
    {
        int feed = body.Span[at..].IndexOf((byte)'\n');
        next = feed < 0 ? body.Length : at + feed + 1;
        return body[at..next];
    }

    /// <summary>The line end before a boundary belongs to the boundary.</summary>
    private int BeforeLineEnd(int at)
    {
        if (at > 0 && body.Span[at - 1] == '\n') at--;
        if (at > 0 && body.Span[at - 1] == '\r') at--;
        return at;
    }
}
