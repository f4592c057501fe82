using System.Text;
using Variorum.Text;

namespace Variorum.Articles.Decoding;

/// <summary>Bytes → characters: byte order mark, strict UTF-8, declaration, detection, in this order. Nothing is normalised; only a
/// byte order mark is dropped, and what was plainly encoded twice is decoded twice.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly (byte[] Mark, Encoding Set)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8), ([0xFF, 0xFE, 0x00, 0x00], Encoding.UTF32), ([0xFF, 0xFE], Encoding.Unicode), ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>One broken place in this many characters is a scratch in UTF-8; more means another set. In windows-1252
    /// pages of western news one byte in 40 to 400 stands above 127, nearly all of them broken as UTF-8.</summary>
    private const int ScratchRatio = 1000;

    /// <param name="declared">The set a container named, or null.</param>
    /// <param name="markup">Whether the bytes may name their own set in a <c>meta</c> element.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared, bool markup)
    {
        var once = DecodeOnce(bytes, declared, markup);
        var (text, mended) = TwiceEncoded.Mend(once.Text);
        return mended == 0 ? once : once with { Text = text, Mended = mended };
    }

    private static DecodedText DecodeOnce(ReadOnlySpan<byte> bytes, string? declared, bool markup)
    {
        foreach (var (mark, set) in Marks)
        {
            if (bytes.StartsWith(mark)) return Read(bytes[mark.Length..], set, "byte order mark");
        }
        string? label = declared ?? (markup ? MetaCharset.Find(bytes) : null);
        // Before UTF-8, which holds zeros to be characters too: English in UTF-16 is valid there.
        if (BareUtf16(bytes) is { } wide) return Read(bytes, wide, "every other byte is zero");
        if (!EscapesItsLetters(label) && ReadStrictly(bytes) is { } text) return new DecodedText(text, "utf-8", "valid UTF-8", 0);
        return FromDeclaration(bytes, label) ?? Detected(bytes);
    }

    /// <summary>ISO-2022 writes every letter in seven bits, so that its bytes are valid UTF-8.</summary>
    private static bool EscapesItsLetters(string? label) => label is not null && label.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase);

    private static string? ReadStrictly(ReadOnlySpan<byte> bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes)) return null;
        return Strict.GetString(bytes);
    }

    private static Encoding? BareUtf16(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 2048)];
        if (!head.Contains((byte)0)) return null;
        int even = 0, odd = 0;
        for (int i = 0; i < head.Length; i++)
        {
            if (head[i] == 0 && i % 2 == 0) even++;
            else if (head[i] == 0) odd++;
        }
        if ((even + odd) * 5 < head.Length * 2) return null;
        return odd > even * 10 ? Encoding.Unicode : even > odd * 10 ? Encoding.BigEndianUnicode : null;
    }

    private static DecodedText? FromDeclaration(ReadOnlySpan<byte> bytes, string? label)
    {
        if (Charsets.Find(label) is not { } set) return null;
        var text = Read(bytes, set, $"declared as {label!.Trim().ToLowerInvariant()}");
        bool plausible = text.Unreadable * ScratchRatio <= text.Text.Length;
        return plausible ? text : null;
    }

    private static DecodedText Detected(ReadOnlySpan<byte> bytes)
    {
        var scratched = Read(bytes, Encoding.UTF8, "mostly valid UTF-8");
        if (scratched.Unreadable * ScratchRatio <= scratched.Text.Length) return scratched;
        return Read(bytes, CharsetDetector.Detect(bytes), "by the frequency of its letters");
    }

    private static DecodedText Read(ReadOnlySpan<byte> bytes, Encoding set, string reason)
    {
        string text = set.GetString(bytes);
        int unreadable = 0;
        foreach (char c in text)
        {
            if (c == '\uFFFD' || c is >= '\u0080' and < '\u00A0' && c != '\u0085') unreadable++;
        }
        return new DecodedText(text, set.WebName, reason, unreadable);
    }
}
