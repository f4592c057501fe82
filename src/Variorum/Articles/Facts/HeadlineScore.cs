using Variorum.Articles.Roles;

namespace Variorum.Articles.Facts;

/// <summary>How much a line of scraped text looks like the headline of the telling below it.</summary>
internal sealed class HeadlineScore
{
    /// <summary>Headlines have 3 to 30 words; in the article corpora 98 % have 4 to 20.</summary>
    private const int FewestWords = 3, MostWords = 30;

    /// <summary>From so many words on, a line above a text is seldom a label.</summary>
    private const int LongWords = 5;

    /// <summary>Many languages write articles and prepositions as parts of their nouns, or have none.</summary>
    private const int LongWordsAbroad = 4;

    /// <summary>Shorter words stand in every text.</summary>
    private const int LongWord = 4;

    /// <summary>Share of words in common with the page-title line from which that line names a headline: outlets shorten and
    /// reword what stands in the window's frame.</summary>
    private const double Agreement = 0.55;

    /// <summary>Share of words that buttons, menus and credits use, from which a line is one of them.</summary>
    private const double Furniture = 0.25;

    /// <summary>For the very words of the window's title: more than a repetition in the page and a place near the telling.</summary>
    private const double Exact = 2;

    /// <summary>A title of one or two words is one only so near to the telling.</summary>
    private const int Near = 20;

    /// <summary>What has nothing but its place must stand within a few lines of the telling and be built like a headline.</summary>
    private const double Least = 1.2;

    /// <summary>Of a text, for each of its different words of some length.</summary>
    private const int CharactersAWord = 12;

    /// <summary>In most languages words end otherwise in a headline than in a sentence.</summary>
    private const int AbroadStem = 5;

    /// <summary>For what the rules for roles took for the headline.</summary>
    public const double TitleRole = 0.8;

    private readonly PageView _page;
    private readonly HashSet<uint> _told = [];
    private readonly string?[] _folded;
    private readonly uint[]?[] _words;
    private readonly uint[]?[] _titles = new uint[2][];
    private readonly WindowTitle _window;

    public HeadlineScore(PageView page)
    {
        _page = page;
        (_folded, _words) = (new string?[page.Count], new uint[page.Count][]);
        _window = new WindowTitle(page);
        if (page.LastBody >= page.FirstBody) _told.EnsureCapacity((page.Span(page.LastBody).End - page.Span(page.FirstBody).Start) / CharactersAWord);
        for (int i = page.FirstBody; i <= page.LastBody; i++)
        {
            if (page.Blocks[i].Role == BlockRole.Body) Words.AddTo(_told, page.Text(i), LongWord, Stem);
        }
    }

    private int Stem => _page.IsAbroad ? AbroadStem : int.MaxValue;

    /// <summary>Each line is compared with dozens of others.</summary>
    private string Folded(int block) => _folded[block] ??= Words.Fold(_page.Text(block));

    private uint[] WordsOf(int block) => _words[block] ??= Words.Hashes(Folded(block));

    /// <summary>Whether a line has the very words of the window's title.</summary>
    public bool IsWindow(int block) => block > 0 && _window.Is(_page.Text(block));

    /// <summary>The same, of more words than questions and sections inside the telling have: "What is mesh?".</summary>
    public bool IsLongWindow(int block) => IsWindow(block) && _page.WordCount(block) >= LongWords;

    /// <summary>Whether a line has more words than most labels.</summary>
    public bool IsLong(int block) => _page.WordCount(block) >= LongWords;

    /// <summary>0 when the line cannot be one, else a score with the reason a reader is told.</summary>
    public (double Score, string Reason) Of(int block)
    {
        var text = _page.Text(block);
        bool window = IsWindow(block);
        if (!MayBe(block, text, window)) return (0, "");
        string folded = Folded(block);
        if (_window.IsSite(folded)) return (0, "");
        bool isLong = _page.WordCount(block) >= (_page.IsAbroad ? LongWordsAbroad : LongWords), picture = IsPicture(block) || _page.IsAbroad && NoHeadline.EndsInName(text, _page.Outlet);
        double named = picture ? 0 : Named(block);
        bool repeated = isLong && IsRepeated(block, folded);
        double odd = named >= Agreement ? 0 : Oddness(text);
        double score = named >= Agreement ? 1 + (3 * named) : (2 * named) - odd;
        if (window) score += Exact;
        if (_page.Blocks[block].Role == BlockRole.Title) score += TitleRole;
        if (repeated) score += odd > 0 || _page.Blocks[block].Role == BlockRole.Boilerplate ? 0.3 : 1.5;
        score += Place(block) + (1.6 * Told(block)) - 0.4 + (0.3 * TitleCase(text));
        if (text[^1] is '.' or ',' or ';') score -= _page.WordCount(block) > 8 ? 1.5 : 0.5;
        if (isLong) score += 0.5;
        if (picture) score -= 2;
        if (score < Least) return (0, "");
        return (score, named >= Agreement ? "line that the page title names" : repeated || (!isLong && IsRepeated(block, folded)) ? "line above the telling, repeated on the page" : "line standing above the first paragraph");
    }

    private bool MayBe(int block, ReadOnlySpan<char> text, bool window)
    {
        int words = _page.WordCount(block);
        bool few = window && words > 0 && block < _page.FirstBody && _page.FirstBody - block < Near;
        if (words < FewestWords && !few || words > MostWords || text[0] is '/' or '|' || text.Contains('©') || NoHeadline.IsByline(text, words) || _page.Page.Blocks[block].Form == BlockForm.ListItem || ShareRow.Is(text) || NoHeadline.IsMenu(text)) return false;
        if (_page.Blocks[block].Role is BlockRole.Caption or BlockRole.Comment or BlockRole.Byline or BlockRole.PageTitle || !window && _page.Blocks[block].Role == BlockRole.Date) return false;
        return window || !DatelineFinder.IsAlone(text) && !DateScanner.Scan(text, DayOrder.Unknown).Exists(d => d.IsDay);
    }

    /// <summary>Nearness to the telling, and a byline or date between.</summary>
    private double Place(int block) => Math.Max(0, 1 - (0.08 * Math.Abs(_page.FirstBody - block - 1))) + (IsAnotherBelow(block) ? 0.6 : 0);

    /// <summary>What speaks against a line the page title does not name: words of buttons, a person's name, a small first letter.</summary>
    private static double Oddness(ReadOnlySpan<char> text)
    {
        var wording = new WordingReader(MostWords).Read(text);
        double odd = BylineWords.Holds(text, "stop") || wording.Share(wording.Calls + wording.Furniture + wording.Credits) >= Furniture ? 0.8 : 0;
        if (text.Contains('/') && BylineWords.Holds(text, "org")) odd += 1;
        if (Words.Count(text) <= 6 && Forenames.Begins(text) && TitleCase(text) > 0.75) odd += 1;
        if (char.IsLower(text[0])) odd += 1;
        return odd;
    }

    /// <summary>The share of the line's longer words that the telling uses: menus and advertisements speak of other things.</summary>
    private double Told(int block)
    {
        if (!_page.IsAbroad) return ToldWhole(block);
        var words = new List<uint>();
        Words.AddTo(words, _page.Text(block), LongWord, Stem);
        return words.Count == 0 ? 0 : (double)words.Count(_told.Contains) / words.Count;
    }

    /// <summary>The same by whole words, whose hashes are known.</summary>
    private double ToldWhole(int block)
    {
        int words = 0, told = 0, next = 0;
        foreach (var word in Folded(block).AsSpan().Split(' '))
        {
            uint hash = WordsOf(block)[next++];
            if (word.End.Value - word.Start.Value < LongWord) continue;
            words++;
            if (_told.Contains(hash)) told++;
        }
        return words == 0 ? 0 : (double)told / words;
    }

    /// <summary>Likeness to the page-title line at the top, with or without its site's name, 0 to 1.</summary>
    private double Named(int block)
    {
        double most = 0;
        for (int i = 0; i < block && i < 1; i++)
        {
            var line = _page.Text(i);
            if (_page.WordCount(i) < FewestWords || line.Length > 300) continue;
            var title = _titles[i] ??= Words.Hashes(Words.Fold(SiteSuffix.Without(line.ToString(), _page.Outlet)));
            most = Math.Max(most, Words.Likeness(WordsOf(block), title));
            if (Folded(i) != Folded(block)) most = Math.Max(most, Words.Likeness(WordsOf(block), WordsOf(i)));
        }
        return most;
    }

    /// <summary>The share of words that begin with a capital, 0 to 1.</summary>
    private static double TitleCase(ReadOnlySpan<char> text)
    {
        int words = 0, capitals = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].TrimStart("“\"‘'(");
            if (word.IsEmpty) continue;
            words++;
            if (char.IsUpper(word[0])) capitals++;
        }
        return words == 0 ? 0 : (double)capitals / words;
    }

    private bool IsRepeated(int block, string folded)
    {
        for (int i = 0; i < _page.Count; i++)
        {
            if (i != block && Math.Abs(_page.Span(i).Length - _page.Span(block).Length) < 8 && Words.IsFolded(_page.Text(i), folded)) return true;
        }
        return false;
    }

    /// <summary>A picture's description is followed by its caption, which says the same and goes on.</summary>
    private bool IsPicture(int block)
    {
        return block + 1 < _page.Count && GoesOn(Folded(block), block + 1) || block > 0 && GoesOn(Folded(block - 1), block);
    }

    private bool GoesOn(string folded, int below) =>
        folded.Length > 12 && Folded(below) is var next && next.Length > folded.Length && next.StartsWith(folded, StringComparison.Ordinal);

    /// <summary>Between a headline and the telling stand a deck, a byline, a date.</summary>
    private bool IsAnotherBelow(int block)
    {
        for (int i = block + 1; i < _page.FirstBody && i < block + 4; i++)
        {
            var text = _page.Text(i);
            if (_page.Blocks[i].Role is BlockRole.Byline or BlockRole.Date or BlockRole.Deck || text.StartsWith("By ") || DateScanner.Scan(text, DayOrder.Unknown).Count > 0) return true;
        }
        return false;
    }
}
