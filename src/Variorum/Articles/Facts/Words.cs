using System.Globalization;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Small looks at lines of text.</summary>
internal static class Words
{
    /// <summary>How many words; in scripts without spaces two characters are about one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int words = 0, signs = 0, inside = 0;
        foreach (char c in text)
        {
            // Where words begin and end nobody can guess: numbers instead of branches, for half the characters of a page pass here.
            int kind = c < AsciiKinds.Length ? AsciiKinds[c] : KindOf(c), letter = (kind | (kind >> 1 & inside)) & 1;
            words += letter & ~inside;
            signs += kind >> 2;
            inside = letter;
        }
        return words + ((signs + 1) / 2);
    }

    // What a character is to a word: 1 for its letters, 2 for what may stand inside it, 4 for signs that are set without spaces.
    private static int KindOf(char c) => IsUnspaced(c) ? 4 : char.IsLetterOrDigit(c) ? 1 : c is '\'' or '’' or '-' || VowelSign.Is(c) ? 2 : 0;

    private static readonly byte[] AsciiKinds = [.. Enumerable.Range(0, 128).Select(c => (byte)KindOf((char)c))];

    private const char FirstUnspaced = '\u0e00';

    /// <summary>Whether a character is of a script that writes no spaces between words: Han, kana, Thai, Lao, Burmese, Khmer.</summary>
    public static bool IsUnspaced(char c) => c is >= FirstUnspaced and <= '\u0eff' or >= '\u1000' and <= '\u109f' or >= '\u1780' and <= '\u17ff' or >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff';

    /// <summary>Whether a letter is of a script without capitals.</summary>
    public static bool IsCaseless(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    public static bool EndsAsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd("\"'”’»)]」』 ");
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or '…' or '。' or '।' or '؟' or '！' or '？' or ':';
    }

    /// <summary>Whether a name ends in an initial or a shortened degree, whose full stop is its own: "J.", "Ph.D.", "Jr.".</summary>
    public static bool EndsAsInitial(ReadOnlySpan<char> name)
    {
        int space = name.LastIndexOf(' ');
        var last = name[(space + 1)..];
        return last.Length <= 3 || last[..^1].Contains('.');
    }

    /// <summary>Letters and digits in lower case with single spaces between words: two spellings of one line are equal.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        bool gap = false;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap |= !IsInsideWord(c);
                continue;
            }
            // The space stands for at least one character left out, so there is room for it.
            if (gap && length > 0) folded[length++] = ' ';
            gap = false;
            folded[length++] = char.ToLowerInvariant(c);
        }
        return folded[..length].ToString();
    }

    /// <summary>The words of a folded line as hashes, in order; none of an empty one.</summary>
    public static uint[] Hashes(string folded)
    {
        if (folded.Length == 0) return [];
        var words = new uint[folded.AsSpan().Count(' ') + 1];
        int next = 0;
        foreach (var word in folded.AsSpan().Split(' ')) words[next++] = TextHash.OfLower(folded.AsSpan(word));
        return words;
    }

    /// <summary>Adds the hashes of a text's words that have at least so many letters, the same as those of its folded line, to a collection; of scripts
    /// without spaces those of all pairs of characters.</summary>
    /// <param name="stem">Letters from the start of a word that count: endings change from line to line in most languages.</param>
    public static void AddTo(ICollection<uint> words, ReadOnlySpan<char> text, int fewestLetters, int stem = int.MaxValue)
    {
        uint hash = TextHash.Seed;
        int letters = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= FirstUnspaced && IsUnspaced(c) && i + 1 < text.Length && IsUnspaced(text[i + 1])) words.Add(TextHash.Add(TextHash.Add(TextHash.Seed, c), text[i + 1]));
            if (char.IsLetterOrDigit(c))
            {
                if (letters++ < stem) hash = TextHash.Add(hash, char.ToLowerInvariant(c));
            }
            else if (letters > 0 && !IsInsideWord(c))
            {
                if (letters >= fewestLetters) words.Add(hash);
                (hash, letters) = (TextHash.Seed, 0);
            }
        }
        if (letters >= fewestLetters) words.Add(hash);
    }

    /// <summary>Whether a text's folded line is the given one: most part at their first letters.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        int at = 0;
        bool gap = false;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap |= !IsInsideWord(c);
                continue;
            }
            if (gap && at > 0 && (at == folded.Length || folded[at++] != ' ')) return false;
            gap = false;
            if (at == folded.Length || folded[at++] != char.ToLowerInvariant(c)) return false;
        }
        return at == folded.Length;
    }

    /// <summary>An apostrophe inside a word is written in many ways and left out in some; places where it may be broken are not seen.</summary>
    private static bool IsInsideWord(char c) => c is '\'' or '’' or '‘' or '`' || IsUnseen(c) || VowelSign.Is(c);

    /// <summary>Soft hyphens, spaces without width, joiners, marks of byte order.</summary>
    private static bool IsUnseen(char c) => c >= Unseen[0] && Unseen.Contains(c);

    // The first of them first: what stands between words is settled without a search.
    private const string Unseen = "\u00AD\u200B\u2060\uFEFF";

    /// <summary>The share of the words of one line that stand in the other, taking the longer line as the whole, 0 to 1.</summary>
    public static double Likeness(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        if (a.IsEmpty || b.IsEmpty) return 0;
        int shared = 0;
        for (int i = 0; i < a.Length; i++)
        {
            if (b.Contains(a[i]) && !a[..i].Contains(a[i])) shared++;
        }
        return (double)shared / Math.Max(a.Length, b.Length);
    }

    /// <summary>One line: runs of white space become a space, and what nobody sees goes.</summary>
    public static string Line(string text)
    {
        if (text.AsSpan().ContainsAny(Unseen)) text = string.Concat(text.Where(c => !IsUnseen(c)));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
