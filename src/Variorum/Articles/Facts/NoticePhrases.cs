using System.Globalization;
using System.Text;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>
/// The conventional words by which a page says that it is no article: an error, a check for robots, a wall. A line says so when such phrases
/// are all of it, but for "sorry" and the like: "Access denied: how the ministry keeps files shut" is a headline.
/// </summary>
internal static class NoticePhrases
{
    /// <summary>Longer lines, in UTF-16 units, are sentences of something else.</summary>
    private const int LongestLine = 120;

    /// <summary>What may follow an open phrase, in words: what was searched for, the name of a paper.</summary>
    private const int MostBehind = 8;

    private static readonly Dictionary<string, NoticePhrase> Phrases = [];
    private static readonly Dictionary<string, NoticePhrase>.AlternateLookup<ReadOnlySpan<char>> Lookup = Load();
    private static int _longest;

    /// <summary>What a line says the page is; null when it says anything else too.</summary>
    /// <param name="site">The site's name, which may stand beside the phrase.</param>
    public static NoticePhrase? Of(ReadOnlySpan<char> line, string? site)
    {
        if (line.Length is 0 or > LongestLine) return null;
        string folded = Fold(line), name = site is null ? "" : Fold(site);
        var ends = Ends(folded);
        // At the end of each word: whether phrases cover the line up to there, and the first of them that says something.
        Span<bool> covered = stackalloc bool[ends.Count + 1];
        var said = new NoticePhrase[ends.Count + 1];
        Array.Fill(said, Beside);
        covered[0] = true;
        for (int from = 0; from < ends.Count; from++)
        {
            if (!covered[from]) continue;
            int start = from == 0 ? 0 : ends[from - 1] + 1;
            for (int to = from + 1; to <= Math.Min(ends.Count, from + _longest); to++)
            {
                var words = folded.AsSpan(start..ends[to - 1]);
                var phrase = Find(words, name);
                if (phrase is null) continue;
                if (phrase.GoesOn && ends.Count - to is > 0 and <= MostBehind) return phrase;
                covered[to] = true;
                said[to] = Better(said[to], Better(said[from], phrase));
            }
        }
        return said[^1].Kind is null ? null : said[^1];
    }

    /// <summary>Names of the site and numbers, of an error or of partners, say nothing by themselves.</summary>
    private static NoticePhrase? Find(ReadOnlySpan<char> words, string site) =>
        Lookup.TryGetValue(words, out var phrase) ? phrase : words.SequenceEqual(site) || !words.ContainsAnyExceptInRange('0', '9') ? Beside : null;

    private static readonly NoticePhrase Beside = new(null, NoticePlace.Beside, false);

    /// <summary>The one that counts in more places, of equal ones the first.</summary>
    private static NoticePhrase Better(NoticePhrase first, NoticePhrase second) => second.Place > first.Place ? second : first;

    private static List<int> Ends(string folded)
    {
        var ends = new List<int>();
        for (int i = 1; i <= folded.Length; i++)
        {
            if (i == folded.Length || folded[i] == ' ') ends.Add(i);
        }
        return ends;
    }

    /// <summary>Words in lower case with single spaces between them, a Chinese or Japanese letter a word; marks, apostrophes, vowel signs and the dots of i left out.</summary>
    private static string Fold(ReadOnlySpan<char> line)
    {
        var folded = new StringBuilder(line.Length + 16);
        bool gap = false;
        foreach (char c in line)
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap |= c is not ('\'' or '’' or '‘' or '`' or '\u00AD' or '\u200B') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark;
                continue;
            }
            bool alone = IsWordByItself(c);
            if ((gap || alone || folded.Length > 0 && IsWordByItself(folded[^1])) && folded.Length > 0) folded.Append(' ');
            gap = false;
            folded.Append(c is 'ı' or 'İ' ? 'i' : char.ToLowerInvariant(c));
        }
        return folded.ToString();
    }

    /// <summary>Kana and Chinese characters, which are set without spaces.</summary>
    private static bool IsWordByItself(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';

    private static Dictionary<string, NoticePhrase>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        foreach (var row in Lexicon.Load("notice-phrases.tsv").Rows)
        {
            string phrase = Fold(row.Key);
            Phrases.TryAdd(phrase, new NoticePhrase(row[2] == "-" ? null : row[2], row[2] == "-" ? NoticePlace.Beside : Enum.Parse<NoticePlace>(row[3], ignoreCase: true), row.Key.EndsWith('…')));
            _longest = Math.Max(_longest, phrase.Count(c => c == ' ') + 1);
        }
        return Phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
