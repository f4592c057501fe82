using Variorum.Articles.Markup;

namespace Variorum.Articles.Roles;

/// <summary>Names the page's title and the headline, wherever the page repeats them.</summary>
internal sealed class TitleRules
{
    /// <summary>Headlines run from 3 to about 25 words; shorter lines are labels, longer ones paragraphs.</summary>
    private const int Shortest = 3, Longest = 25;

    /// <summary>The window's title stands among the first lines when a scraper kept it.</summary>
    private const int TopLines = 10;

    private readonly Page _page;
    private readonly Block[] _blocks;
    private readonly Wording[] _wordings;
    private readonly bool _hasPageTitle;

    // Of each line.
    private readonly char[] _firsts;

    private TitleRules(Page page, Block[] blocks, Wording[] wordings)
    {
        (_page, _blocks, _wordings) = (page, blocks, wordings);
        _firsts = new char[blocks.Length];
        for (int i = 0; i < blocks.Length; i++) _firsts[i] = Letters.First(Text(i));
        _hasPageTitle = page.Blocks[0].Surroundings is { } around && (around.Regions & Region.PageTitle) != 0;
    }

    public static void Apply(Page page, Block[] blocks, Wording[] wordings) => new TitleRules(page, blocks, wordings).Apply();

    private void Apply()
    {
        if (_hasPageTitle) _blocks[0] = _blocks[0] with { Role = BlockRole.PageTitle, Reason = "the <title> of the page" };
        int headline = FindHeadline();
        if (headline < 0) return;
        for (int i = _hasPageTitle ? 1 : 0; i < _blocks.Length; i++)
        {
            if (!IsSame(i, headline)) continue;
            string reason = i != headline ? "repeats the headline" : _page.Blocks[i].HeadingLevel == 1 ? "<h1> above the first paragraph" : "headline: stands above the first paragraph and looks like one";
            _blocks[i] = _blocks[i] with { Role = BlockRole.Title, Reason = reason };
        }
        NameDeck(headline);
        for (int i = 0; i < Math.Min(headline, TopLines) && !_hasPageTitle; i++)
        {
            if (!Extends(i, headline)) continue;
            _blocks[i] = _blocks[i] with { Role = BlockRole.PageTitle, Reason = "the headline with the site's name behind it" };
        }
    }

    /// <summary>A line between headline and text that sums up and does not end as a sentence does.</summary>
    private void NameDeck(int headline)
    {
        int at = headline + 1;
        if (at + 1 >= _blocks.Length || _blocks[at].Role is not (BlockRole.Body or BlockRole.Heading or BlockRole.Boilerplate) || ShareRow.Is(Text(at))) return;
        ref readonly var wording = ref _wordings[at];
        bool sums = wording.Words is >= 7 and <= 40 && !wording.EndsSentence && wording.Last != ':' && wording.Share(wording.Functions) >= 0.15 && !wording.Clock;
        bool named = _page.Blocks[at].Surroundings is not { } around || ((around.NearHints & Hint.Deck) != 0 && (around.Regions & Region.List) == 0);
        if (sums && named) _blocks[at] = _blocks[at] with { Role = BlockRole.Deck, Reason = "stands under the headline and is no sentence of the text" };
    }

    /// <summary>Whether a line begins as the headline does and goes on.</summary>
    private bool Extends(int line, int headline) => Letters.Compare(Text(headline), Text(line)) == Likeness.Begins;

    // A headline is looked for among all lines of a page, and most part at their first letter: that is read once.
    private bool IsSame(int line, int other) => _firsts[line] == _firsts[other] && Letters.Compare(Text(line), Text(other)) == Likeness.Same;

    private ReadOnlySpan<char> Text(int block) => _page.Text[_blocks[block].Span];

    private int FindHeadline()
    {
        int body = FirstParagraph();
        int best = -1;
        double most = 0;
        for (int i = _hasPageTitle ? 1 : 0; i < body; i++)
        {
            double score = _page.Document is null ? ScoreLine(i, body) : ScoreHeading(i);
            if (score > most) (best, most) = (i, score);
        }
        return best;
    }

    /// <summary>The first kept block that ends as a sentence does: a headline above it may have been taken for text.</summary>
    private int FirstParagraph()
    {
        for (int i = 0; i < _blocks.Length; i++)
        {
            if (_blocks[i].Form == BlockForm.LiveEntry || _blocks[i].Role == BlockRole.Body && _wordings[i] is { EndsSentence: true, Words: > 8 }) return i;
        }
        return Array.FindIndex(_blocks, block => block.Role == BlockRole.Body);
    }

    private double ScoreHeading(int i)
    {
        if (_page.Blocks[i].HeadingLevel is 0 or > 2 || Letters.Count(Text(i)) < 8) return 0;
        bool inTitle = _hasPageTitle && Letters.Compare(Text(i), Text(0)) != Likeness.None;
        return (inTitle ? 4 : 0) + (_page.Blocks[i].HeadingLevel == 1 ? 2 : 0);
    }

    /// <summary>A line the page says again, or that stands close above the first paragraph, and is built like a headline.</summary>
    private double ScoreLine(int i, int body)
    {
        ref readonly var wording = ref _wordings[i];
        if (wording.Words is < Shortest or > Longest || wording.EndsSentence || wording.Credits > 1 || !MayBegin(wording.First) || PictureCredit.Ends(Text(i)) || ShareRow.Is(Text(i))) return 0;
        if (wording.Digits >= wording.Letters || wording is { Clock: true, Year: true } || Text(i).Contains('›')) return 0;
        double score = wording.Words >= 5 ? 1 : 0.3;
        for (int j = 0; j < Math.Min(i, TopLines); j++)
        {
            if (!Extends(j, i)) continue;
            score += 2;
            break;
        }
        if (wording.Words >= 5 && IsRepeated(i)) score += 1;
        return score + (0.5 / (body - i));
    }

    /// <summary>Scripts without capitals begin with any letter.</summary>
    private static bool MayBegin(char first) =>
        char.IsUpper(first) || char.IsDigit(first) || first is '“' or '"' or '‘' or '\'' or '«' or '„' or '»' or '¿' or '¡' or '「' or '『' || char.GetUnicodeCategory(first) == System.Globalization.UnicodeCategory.OtherLetter;

    private bool IsRepeated(int line)
    {
        for (int i = 0; i < _blocks.Length; i++)
        {
            if (i != line && IsSame(i, line)) return true;
        }
        return false;
    }
}
