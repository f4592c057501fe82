using System.Globalization;

namespace Variorum.Intake;

/// <summary>Reading streams under a limit.</summary>
internal static class Bytes
{
    private const int FirstBuffer = 1 << 16;

    /// <summary>The next bytes, at most <paramref name="count"/>; fewer only at the end.</summary>
    public static byte[] Head(Stream content, int count)
    {
        byte[] head = new byte[count];
        int read = content.ReadAtLeast(head, count, throwOnEndOfStream: false);
        return read == count ? head : head[..read];
    }

    /// <summary>Everything left in the stream.</summary>
    /// <exception cref="IntakeLimitException">There is more than <paramref name="limit"/>; nothing near the whole was held.</exception>
    public static byte[] All(Stream content, long limit)
    {
        if (content.CanSeek)
        {
            long length = content.Length - content.Position;
            if (length > limit) throw TooLarge(limit);
            byte[] exact = new byte[length];
            content.ReadExactly(exact);
            return exact;
        }
        using var buffer = new MemoryStream(FirstBuffer);
        byte[] part = new byte[FirstBuffer];
        for (int n; (n = content.Read(part)) > 0;)
        {
            if (buffer.Length + n > limit) throw TooLarge(limit);
            buffer.Write(part, 0, n);
        }
        return buffer.ToArray();
    }

    public static IntakeLimitException TooLarge(long limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"larger than {(limit >= 1 << 20 ? limit >> 20 : limit)} {(limit >= 1 << 20 ? "MiB" : "bytes")}, the limit for one document"));
}
