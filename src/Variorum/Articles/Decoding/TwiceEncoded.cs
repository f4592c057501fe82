using System.Text;

namespace Variorum.Articles.Decoding;

/// <summary>
/// Text whose UTF-8 somebody once read as windows-1252 or Latin-1 and stored again ("â€™" for "’"): each such run of characters is read as it was meant.
/// A page is mended as a whole or not at all, and only where it proves that it was so stored: a page may speak of such letters.
/// </summary>
internal static class TwiceEncoded
{
    /// <summary>So many runs hold what no text has: a control character, or a euro sign behind "â".</summary>
    private const int FewestProofs = 2;

    // The first byte of an encoded character that is none of ASCII.
    private const char FirstLead = '\u00C2', LastLead = '\u00F4';

    // The characters of windows-1252 from 0x80 on that are none of Latin-1; five bytes stand for nothing.
    private const string Windows = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <returns>The text as it was meant, and how many characters were mended; the same text and 0 where nothing proves it.</returns>
    public static (string Text, int Mended) Mend(string text)
    {
        // Most texts have no letter that could begin a run: one look settles it for them.
        if (!text.AsSpan().ContainsAnyInRange(FirstLead, LastLead)) return (text, 0);
        int runs = 0, proofs = 0, inRuns = 0, foreign = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsAscii(text[i])) continue;
            foreign++;
            if (Run(text.AsSpan(i), out _) is not (> 0 and var length)) continue;
            runs++;
            inRuns += length;
            foreign += length - 1;
            if (IsProof(text.AsSpan(i, length))) proofs++;
            i += length - 1;
        }
        return proofs >= FewestProofs && 2 * inRuns >= foreign ? (Replaced(text), runs) : (text, 0);
    }

    private static string Replaced(string text)
    {
        var meant = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int length = Run(text.AsSpan(i), out var rune);
            if (length > 0) meant.Append(rune);
            else meant.Append(text[i]);
            i += Math.Max(1, length);
        }
        return meant.ToString();
    }

    private static bool IsProof(ReadOnlySpan<char> run) => run.ContainsAnyInRange('\u0080', '\u009F') || run is ['â', '€', _];

    /// <summary>How many characters from the first on are the bytes of one encoded character, or 0.</summary>
    private static int Run(ReadOnlySpan<char> text, out Rune rune)
    {
        rune = default;
        if (text[0] is < FirstLead or > LastLead) return 0;
        Span<byte> bytes = stackalloc byte[4];
        int count = 0;
        while (count < bytes.Length && count < text.Length && ByteOf(text[count]) is { } value) bytes[count++] = value;
        return Rune.DecodeFromUtf8(bytes[..count], out rune, out int used) == System.Buffers.OperationStatus.Done && used > 1 ? used : 0;
    }

    private static byte? ByteOf(char c)
    {
        if (c <= '\u00FF') return (byte)c;
        int at = Windows.IndexOf(c);
        return at < 0 ? null : (byte)(0x80 + at);
    }
}
