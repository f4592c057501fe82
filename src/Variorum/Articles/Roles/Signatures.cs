using Variorum.Articles.Facts;
using Variorum.Articles.Live;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>
/// Lines that each sign a reader's comment: a name and a moment, <c>Posted by Ada L., 3 May 2031 | 15:22</c>, <c>ada_l (2 days ago)</c>, <c>Soumis par Ada, le lundi 3 mai 2031 à 15h46</c>.
/// No list of languages is needed: words that most of the lines share are their form, what differs is who wrote.
/// </summary>
internal static class Signatures
{
    /// <summary>Two lines with a name and a date are the author's, above and below the text.</summary>
    public const int Fewest = 3;

    /// <summary>"Submitted by Ada van der Lane, the harbour, on Monday 3 May 2031 at 15:46" has no more.</summary>
    private const int MostWords = 14;

    /// <summary>A name and where it is from; a headline with its date has more words.</summary>
    private const int NameWords = 5;

    /// <summary>"At" alone stands in any programme.</summary>
    private const int FormWords = 2;

    /// <summary>The blocks from one on that sign, in order, none where too few do or one name signs all; and whether they have a form in words: "Posted by … on …".</summary>
    public static (List<int> Blocks, bool IsForm) Find(Page page, ReadOnlySpan<Wording> wordings, int from)
    {
        var lines = new List<(int Block, List<string> Words)>();
        for (int i = from; i < wordings.Length; i++)
        {
            if (MayBe(wordings[i]) && Read(page, i) is { } words) lines.Add((i, words));
        }
        if (lines.Count < Fewest) return ([], false);
        var uses = lines.SelectMany(line => line.Words.Distinct()).CountBy(word => word, StringComparer.Ordinal).ToDictionary();
        var named = lines.Select(line => (line.Block, Name: line.Words.FindAll(word => uses[word] * 2 <= lines.Count))).Where(line => line.Name.Count is > 0 and <= NameWords).ToList();
        int names = named.Select(line => string.Join(' ', line.Name)).Distinct(StringComparer.Ordinal).Count();
        return (named.Count >= Fewest && names * 2 >= named.Count ? named.ConvertAll(line => line.Block) : [], uses.Values.Count(n => n * 2 > lines.Count) >= FormWords);
    }

    // A dash signs what is quoted: "— Ada Lind (@ada_l) May 3, 2031" below a post that the article shows.
    private static bool MayBe(in Wording wording) => wording is { Words: > 1 and <= MostWords, EndsSentence: false, Digits: > 0, Letters: > 0, First: not ('—' or '–' or '-') };

    /// <summary>The words of a line that are no part of its moment, in small letters; null where it has none.</summary>
    private static List<string>? Read(Page page, int block)
    {
        var line = page.Text[page.Blocks[block].Span];
        if (DateScanner.Scan(line, DayOrder.Unknown).Count == 0 && !AgeLine.Ends(line)) return null;
        var words = new List<string>();
        foreach (var span in new WordScanner(page.Text.Value, page.Blocks[block].Span))
        {
            var word = page.Text[span];
            if (char.IsLetter(word[0]) && DateWords.Month(word) == 0 && !BylineWords.Is(word, "day") && DateWords.ZoneOffset(word) is null && !AgeLine.IsWord(word) && !IsHalf(word)) words.Add(word.ToString().ToLowerInvariant());
        }
        return words;
    }

    private static bool IsHalf(ReadOnlySpan<char> word) => word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase);
}
