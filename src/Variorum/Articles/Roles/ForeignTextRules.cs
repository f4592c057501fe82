using System.Text;
using Variorum.Articles.Tongues;

namespace Variorum.Articles.Roles;

/// <summary>
/// Scraped text in a language other than English: the net's words are English, and it keeps a paragraph here and there. Whole sentences of some
/// length that stand together are the article, wherever they are most.
/// </summary>
internal static class ForeignTextRules
{
    /// <summary>A sentence has so many words, or so many letters where nothing parts words.</summary>
    private const int LeastWords = 8, LeastLetters = 30;

    // Between paragraphs stand a heading, an advert, a caption; a box of links between two stretches of them. A comment stands alone under its name and time.
    private const int Gap = 2, Box = 6;

    /// <summary>From so many on it is the article, and a single sentence far from them is none of it.</summary>
    private const int Sure = 3;

    /// <summary>Of English words a quarter and more are among its hundred commonest; of other languages one in ten looks like one of them.</summary>
    private const double EnglishShare = 0.2;

    /// <summary>So many letters settle the language.</summary>
    private const int Looked = 2000;

    public static void Apply(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        var sentences = Sentences(page, wordings, out double functions);
        if (sentences.Count < 2 || functions >= EnglishShare || Language(page, sentences) is null or "en") return;
        var (first, last) = Article(page, sentences);
        for (int i = 0; i < sentences.Count; i++)
        {
            int at = sentences[i];
            if (i < first || i > last)
            {
                if (last - first + 1 >= Sure && blocks[at].Role == BlockRole.Body) blocks[at] = blocks[at] with { Role = BlockRole.Boilerplate, Reason = "apart from the sentences of a foreign text" };
                continue;
            }
            // What the net calls a reader's comment is one, unless the telling goes on behind it, or it is the one paragraph right behind the telling.
            bool inside = i < last ? sentences[(i + 1)..(last + 1)].Exists(behind => blocks[behind].Role != BlockRole.Comment) : i > first && at == sentences[i - 1] + 1 && blocks[at - 1].Role == BlockRole.Body;
            if (blocks[at].Role is BlockRole.Boilerplate or BlockRole.Heading || blocks[at].Role == BlockRole.Comment && inside)
                blocks[at] = blocks[at] with { Role = BlockRole.Body, Reason = $"a sentence among the sentences of a foreign text; {blocks[at].Reason}" };
        }
    }

    private static List<int> Sentences(Page page, ReadOnlySpan<Wording> wordings, out double functions)
    {
        var sentences = new List<int>();
        int words = 0, common = 0;
        for (int i = 0; i < wordings.Length; i++)
        {
            ref readonly var wording = ref wordings[i];
            bool ends = wording.EndsSentence || wording.Last == '“' && Wording.IsStop(wording.BeforeLast);
            if (!ends || wording.Words < LeastWords && wording.Foreign < LeastLetters || wording.Copyright || wording.Address) continue;
            sentences.Add(i);
            words += wording.Words;
            common += wording.Functions;
        }
        functions = words == 0 ? 0 : (double)common / words;
        return sentences;
    }

    private static string? Language(Page page, List<int> sentences)
    {
        var text = new StringBuilder(Looked);
        foreach (int i in sentences)
        {
            if (text.Length < Looked) text.Append(page.Text[page.Blocks[i].Span]).Append(' ');
        }
        return TongueFinder.Find(text.ToString());
    }

    /// <summary>The stretch with most text and those near it, as places in the list.</summary>
    private static (int First, int Last) Article(Page page, List<int> sentences)
    {
        var stretches = Stretches(sentences);
        int best = 0, most = 0;
        for (int s = 0; s < stretches.Count; s++)
        {
            int length = 0;
            for (int i = stretches[s].First; i <= stretches[s].Last; i++) length += page.Blocks[sentences[i]].Span.Length;
            if (length > most) (best, most) = (s, length);
        }
        int first = best, last = best;
        while (first > 0 && IsNear(sentences, stretches[first - 1], stretches[first])) first--;
        while (last + 1 < stretches.Count && IsNear(sentences, stretches[last + 1], stretches[last])) last++;
        return (stretches[first].First, stretches[last].Last);
    }

    private static List<(int First, int Last)> Stretches(List<int> sentences)
    {
        var stretches = new List<(int First, int Last)> { (0, 0) };
        for (int i = 1; i < sentences.Count; i++)
        {
            if (sentences[i] - sentences[i - 1] <= Gap + 1) stretches[^1] = (stretches[^1].First, i);
            else stretches.Add((i, i));
        }
        return stretches;
    }

    private static bool HasPair(List<int> sentences, (int First, int Last) stretch)
    {
        for (int i = stretch.First; i < stretch.Last; i++) if (sentences[i + 1] == sentences[i] + 1) return true;
        return false;
    }

    /// <summary>Whether a stretch with two sentences one right behind the other stands within a box's length of another.</summary>
    private static bool IsNear(List<int> sentences, (int First, int Last) stretch, (int First, int Last) other) =>
        HasPair(sentences, stretch) && Math.Max(sentences[other.First] - sentences[stretch.Last], sentences[stretch.First] - sentences[other.Last]) <= Box + 1;
}
