using System.Text;
using Variorum.Text;

namespace Variorum.Articles.Decoding;

/// <summary>
/// The character set of bytes that are not UTF-8 and do not say. Sets of several bytes a letter are recognised by which
/// sequences they allow; sets of one byte by which letters a reading gives, weighed by how often languages written in
/// that set use them (<c>data/charset-letters.tsv</c>), and by where capitals stand.
/// </summary>
public static class CharsetDetector
{
    /// <summary>A sample of this size settles it: the top letters of a language make up 1 % of its text each.</summary>
    private const int SampleBytes = 1 << 16;

    private static readonly string[] Wide = ["gb18030", "shift_jis", "euc-jp", "euc-kr", "big5"];
    private static readonly (Encoding Set, Dictionary<char, int> Letters)[] Narrow = LoadNarrow();

    public static Encoding Detect(ReadOnlySpan<byte> bytes)
    {
        byte[] sample = Sample(bytes);
        var best = Charsets.Find("windows-1252")!;
        double most = double.NegativeInfinity;
        foreach (var (set, letters) in Narrow)
        {
            double score = NarrowScore(set.GetString(sample), letters);
            if (score > most) (best, most) = (set, score);
        }
        foreach (string name in Wide)
        {
            var set = Charsets.Find(name)!;
            double score = WideScore(Marking(set).GetString(sample), name);
            if (score > most) (best, most) = (set, score);
        }
        return best;
    }

    /// <summary>The same set, but what it does not allow becomes U+FFFD: by itself Shift-JIS reads it as a middle dot.</summary>
    private static Encoding Marking(Encoding set)
    {
        var marking = (Encoding)set.Clone();
        marking.DecoderFallback = DecoderFallback.ReplacementFallback;
        return marking;
    }

    /// <summary>The first lines that hold a byte above 127: the rest is ASCII in every set.</summary>
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var sample = new MemoryStream();
        while (!bytes.IsEmpty && sample.Length < SampleBytes)
        {
            int feed = bytes.IndexOfAny((byte)'\n', (byte)'\r');
            var line = feed < 0 ? bytes : bytes[..(feed + 1)];
            if (line.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0) sample.Write(line[..Math.Min(line.Length, SampleBytes)]);
            bytes = bytes[line.Length..];
        }
        return sample.ToArray();
    }

    /// <summary>Mean weight of the letters beyond ASCII; unlikely characters and capitals behind small letters count against.</summary>
    private static double NarrowScore(string text, Dictionary<char, int> letters)
    {
        double score = 0;
        int seen = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 0x80) continue;
            seen++;
            if (letters.TryGetValue(char.ToLowerInvariant(c), out int weight)) score += weight;
            else score += c is '\u00A0' or '“' or '”' or '‘' or '’' or '–' or '—' or '…' or '«' or '»' or '„' or '€' or '°' or '§' or '©' ? 3 : -12;
            if (i > 0 && char.IsUpper(c) && char.IsLetter(text[i - 1])) score -= char.IsLower(text[i - 1]) ? 12 : 6;
            // Greek, Cyrillic, Hebrew and Arabic letters do not stand inside Latin words.
            if (c >= '\u0370' && char.IsLetter(c) && (i > 0 && char.IsAsciiLetter(text[i - 1]) || i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]))) score -= 12;
            if (i > 0 && i + 1 < text.Length && !char.IsLetter(c) && char.IsAsciiLetterLower(text[i - 1]) && char.IsAsciiLetterLower(text[i + 1]) && c is not ('’' or '‘' or '—')) score -= 12;
        }
        return seen == 0 ? 0 : score / seen;
    }

    /// <summary>Weight of a reading in letters of several bytes: all of it must be possible, most of it in common ranges.</summary>
    private static double WideScore(string text, string set)
    {
        int seen = 0, common = 0, broken = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c < 0x80) continue;
            seen++;
            // One such letter inside a word of small Latin letters is an accented letter of another set.
            bool insideWord = i > 0 && i + 1 < text.Length && char.IsAsciiLetterLower(text[i - 1]) && char.IsAsciiLetterLower(text[i + 1]);
            if (insideWord || c == '\uFFFD' || c is >= '\u0080' and < '\u00A0' or >= '\uE000' and < '\uF900') broken++;
            else if (IsCommon(c, set)) common++;
        }
        if (seen == 0 || broken * 50 > seen) return double.NegativeInfinity;
        return 14.0 * common / seen - 4.0 * (seen - common) / seen - 100.0 * broken / seen;
    }

    private static bool IsCommon(char c, string set)
    {
        if (c is >= '\u3000' and <= '\u3002' or >= '\uFF01' and <= '\uFF5E' or '“' or '”') return true;
        if (set is "shift_jis" or "euc-jp" && c is >= '\u3041' and <= '\u30FE') return true;
        // Bytes of one set read as some letter in every other: only the letters a language uses daily count for it.
        return FrequentLetters.Contains(c, set);
    }

    private static (Encoding, Dictionary<char, int>)[] LoadNarrow() =>
    [.. Lexicon.Load("charset-letters.tsv").Rows.GroupBy(row => row.Key).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
    {
        var weights = new Dictionary<char, int>();
        foreach (var row in group)
        {
            int weight = int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture);
            foreach (char c in row[2]) weights[c] = Math.Max(weight, weights.GetValueOrDefault(c));
        }
        return (Charsets.Find(group.Key)!, weights);
    })];
}
