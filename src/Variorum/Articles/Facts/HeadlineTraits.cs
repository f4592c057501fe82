using Variorum.Articles.Roles;

namespace Variorum.Articles.Facts;

/// <summary>Measures the lines of scraped text that may be the headline of the telling below them: see <see cref="HeadlineTrait"/>.</summary>
internal sealed class HeadlineTraits
{
    public static readonly string[] Names = Enum.GetNames<HeadlineTrait>();

    /// <summary>Headlines have 3 to 30 words; in the article corpora 98 % have 4 to 20.</summary>
    private const int FewestWords = 3, MostWords = 30;

    /// <summary>A title of one or two words is one only so near to the telling.</summary>
    private const int Near = 20;

    /// <summary>Share of words in common with the page-title line from which that line names a headline: outlets shorten and
    /// reword what stands in the window's frame.</summary>
    private const double Agreement = 0.55;

    /// <summary>A line speaks of what the telling speaks of.</summary>
    private const float ToldOf = 0.5f;

    /// <summary>A line that shares less than this with the telling speaks of another story.</summary>
    private const float AnotherStory = 0.4f;

    private readonly PageView _page;
    private readonly WindowTitle _window;
    private readonly HeadlineLines _lines;
    private readonly uint[] _title;

    // Above each line that is weighed: how many others the telling speaks of.
    private readonly int[] _toldAbove;

    public HeadlineTraits(PageView page, int from, int to)
    {
        _page = page;
        _window = new WindowTitle(page);
        _lines = new HeadlineLines(page);
        _toldAbove = new int[page.Count + 1];
        _title = page.Count > 0 && page.WordCount(0) >= FewestWords && page.Text(0).Length <= 300 ? Words.Hashes(Words.Fold(SiteSuffix.Without(page.Text(0).ToString(), page.Outlet))) : [];
        CountTold(from, to);
    }

    private void CountTold(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            _toldAbove[i + 1] = _toldAbove[i];
            if (MayBe(i) && IsTold(_lines[i])) _toldAbove[i + 1]++;
        }
    }

    private static bool IsTold(HeadlineLine line) => line.ToldShare >= ToldOf && line.Told >= 2;

    public bool IsWindow(int block) => block > 0 && _window.Is(_page.Text(block));

    /// <summary>Whether a line may be a headline at all.</summary>
    public bool MayBe(int block)
    {
        var text = _page.Text(block);
        int words = _page.WordCount(block);
        bool window = IsWindow(block), few = window && words > 0 && block < _page.FirstBody && _page.FirstBody - block < Near;
        if (words < FewestWords && !few || words > MostWords || text[0] is '/' or '|' || text.Contains('©') || NoHeadline.IsByline(text, words) || _page.Page.Blocks[block].Form == BlockForm.ListItem || ShareRow.Is(text) || NoHeadline.IsMenu(text)) return false;
        if (_page.Blocks[block].Role is BlockRole.Caption or BlockRole.Comment or BlockRole.Byline or BlockRole.PageTitle) return false;
        if (!window && (IsDescription(block) || block > 0 && IsDescription(block - 1))) return false;
        return window || !DatelineFinder.IsAlone(text) && !_window.IsSite(_lines[block].Folded);
    }

    /// <summary>The traits of "no line is it".</summary>
    public void FillNone(Span<float> row)
    {
        row.Clear();
        Set(row, HeadlineTrait.None, 1);
        Set(row, HeadlineTrait.NoneNearTop, _page.FirstBody < 4);
    }

    public void Fill(int block, Span<float> row)
    {
        row.Clear();
        var line = _lines[block];
        FillWindow(block, line, row);
        FillShape(block, line, row);
        Set(row, HeadlineTrait.Told, line.ToldShare);
        Set(row, HeadlineTrait.ToldCount, Math.Min(line.Told, 8) / 8f);
        Set(row, HeadlineTrait.LeadTold, line.LeadShare);
        Set(row, HeadlineTrait.FirstTold, IsTold(line) && _toldAbove[block] == 0);
        Set(row, HeadlineTrait.ToldAbove, Math.Min(_toldAbove[block], 5) / 5f);
        FillPlace(block, row);
        FillAround(block, line, row);
        FillCopies(block, line, row);
        var role = _page.Blocks[block].Role;
        Set(row, HeadlineTrait.RoleTitle, role == BlockRole.Title);
        Set(row, HeadlineTrait.RoleDeck, role == BlockRole.Deck);
        Set(row, HeadlineTrait.RoleHeading, role == BlockRole.Heading);
        Set(row, HeadlineTrait.RoleBody, role == BlockRole.Body);
    }

    private void FillWindow(int block, HeadlineLine line, Span<float> row)
    {
        bool window = IsWindow(block);
        Set(row, HeadlineTrait.IsWindow, window);
        Set(row, HeadlineTrait.IsLongWindow, window && line.Words >= 5);
        Set(row, HeadlineTrait.IsFirstLine, window && _lines[0].Folded == line.Folded);
        if (block == 0) return;
        double named = Words.Likeness(Words.Hashes(line.Folded), _title);
        Set(row, named >= Agreement ? HeadlineTrait.Named : HeadlineTrait.NamedLittle, (float)named);
    }

    private void FillShape(int block, HeadlineLine line, Span<float> row)
    {
        var text = _page.Text(block);
        var wording = line.Wording;
        Set(row, line.Words switch { < 3 => HeadlineTrait.Words1, 3 => HeadlineTrait.Words3, 4 => HeadlineTrait.Words4, < 8 => HeadlineTrait.Words5, < 12 => HeadlineTrait.Words8, < 18 => HeadlineTrait.Words12, < 25 => HeadlineTrait.Words18, _ => HeadlineTrait.Words25 }, 1);
        Set(row, HeadlineTrait.TitleCase, (float)wording.Share(wording.Capitalised));
        Set(row, HeadlineTrait.Shouts, (float)wording.Share(wording.AllCapitals));
        Set(row, HeadlineTrait.EndsStop, wording.Last is '.' or '。' or '।');
        Set(row, HeadlineTrait.EndsAsking, wording.Last is '?' or '!' or '？' or '！' or '؟');
        Set(row, HeadlineTrait.EndsColon, wording.Last is ':' or '：');
        Set(row, HeadlineTrait.EndsLetter, char.IsLetterOrDigit(wording.Last));
        Set(row, HeadlineTrait.EndsBracket, wording.Last is ')' or ']');
        Set(row, HeadlineTrait.StartsLower, char.IsLower(wording.First));
        Set(row, HeadlineTrait.StartsDigit, char.IsDigit(wording.First));
        Set(row, HeadlineTrait.StartsQuote, wording.First is '"' or '“' or '‘' or '\'' or '«' or '„');
        Set(row, HeadlineTrait.Bar, wording.Bar || wording.Arrow || text.Contains('•') || text.Contains('·'));
        Set(row, HeadlineTrait.Furniture, (float)wording.Share(wording.Furniture));
        Set(row, HeadlineTrait.Calls, (float)wording.Share(wording.Calls));
        Set(row, HeadlineTrait.Credits, (float)wording.Share(wording.Credits));
        Set(row, HeadlineTrait.Telling, wording.Tellings > 0);
        Set(row, HeadlineTrait.Stops, BylineWords.Holds(text, "stop"));
        Set(row, HeadlineTrait.Organisation, BylineWords.Holds(text, "org") || BylineWords.Holds(text, "role"));
        Set(row, HeadlineTrait.Digits, wording.Letters + wording.Digits == 0 ? 0 : (float)wording.Digits / (wording.Letters + wording.Digits));
        Set(row, HeadlineTrait.Name, line.IsName);
        Set(row, HeadlineTrait.NameAndMore, !line.IsName && line.Words <= 6 && Forenames.Begins(text) && wording.Share(wording.Capitalised) > 0.75);
        Set(row, HeadlineTrait.Clock, wording.Clock || line.IsDay);
        Set(row, HeadlineTrait.Year, wording.Year);
        Set(row, HeadlineTrait.PictureCredit, PictureCredit.Ends(text) || NoHeadline.EndsInName(text, _page.Outlet));
    }

    private void FillPlace(int block, Span<float> row)
    {
        int far = _page.FirstBody - block;
        Set(row, HeadlineTrait.First, block == 0);
        Set(row, HeadlineTrait.Top, block is > 0 and < 8);
        Set(row, HeadlineTrait.Distance, (float)Math.Log(1 + Math.Abs(far)) / 5);
        Set(row, HeadlineTrait.Adjacent, far == 1);
        Set(row, HeadlineTrait.Near, far is > 1 and <= 4);
        Set(row, HeadlineTrait.Far, far > 20);
        Set(row, HeadlineTrait.Below, far < 0);
    }

    private void FillAround(int block, HeadlineLine line, Span<float> row)
    {
        for (int i = block + 1; i < Math.Min(_page.Count, block + 7); i++)
        {
            var below = _lines[i];
            int far = i - block;
            if (below.Words <= 20 && below.IsBy) Set(row, far == 1 ? HeadlineTrait.ByBelow1 : far <= 3 ? HeadlineTrait.ByBelow3 : HeadlineTrait.ByBelow6, 1);
            if (below.Words <= 20 && below.IsDay) Set(row, far == 1 ? HeadlineTrait.DayBelow1 : far <= 3 ? HeadlineTrait.DayBelow3 : HeadlineTrait.DayBelow6, 1);
            if (below.IsName && far <= 3) Set(row, far == 1 ? HeadlineTrait.NameBelow1 : HeadlineTrait.NameBelow3, 1);
            if (far <= 4 && ShareRow.Is(_page.Text(i))) Set(row, HeadlineTrait.ShareBelow, 1);
        }
        for (int i = Math.Max(0, block - 2); i < block; i++)
        {
            var above = _lines[i];
            if (above.Words <= 20 && above.IsBy) Set(row, HeadlineTrait.ByAbove, 1);
            if (above.Words <= 20 && above.IsDay) Set(row, HeadlineTrait.DayAbove, 1);
            if (above.IsName) Set(row, HeadlineTrait.NameAbove, 1);
        }
        int lines = 0;
        for (int i = Math.Max(0, block - 2); i < Math.Min(_page.Count, block + 3); i++) if (i != block && _lines[i] is { IsHeadline: true, ToldShare: < AnotherStory }) lines++;
        Set(row, HeadlineTrait.LinesAround, lines / 4f);
        if (block > 0)
        {
            var above = _lines[block - 1];
            Set(row, HeadlineTrait.LineAbove, above is { IsHeadline: true, ToldShare: >= AnotherStory });
            Set(row, HeadlineTrait.LineAboveToldMore, above.IsHeadline && above.ToldShare > line.ToldShare);
            Set(row, HeadlineTrait.ShortAbove, above.Words <= 3);
        }
        if (block + 1 >= _page.Count) return;
        var next = _lines[block + 1];
        Set(row, HeadlineTrait.LineBelow, block + 1 < _page.FirstBody && next is { Words: > 4, ToldShare: >= AnotherStory });
        Set(row, HeadlineTrait.LongerBelow, block + 1 < _page.FirstBody && next.Words is >= 6 and <= 45 && next.Words * 5 > line.Words * 6);
    }

    /// <summary>Whether a line of the head, but for this one, says the same.</summary>
    public bool HasCopyAbove(int block) => HasCopy(block, 0, _page.FirstBody);

    private bool HasCopy(int block, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (i != block && Math.Abs(_page.Span(i).Length - _page.Span(block).Length) < 8 && Words.IsFolded(_page.Text(i), _lines[block].Folded)) return true;
        }
        return false;
    }

    private void FillCopies(int block, HeadlineLine line, Span<float> row)
    {
        Set(row, HeadlineTrait.CopyAbove, HasCopyAbove(block));
        Set(row, HeadlineTrait.CopyBelow, HasCopy(block, _page.FirstBody, _page.Count));
        Set(row, HeadlineTrait.Contained, line.Told >= 2 && line.Words >= 4 && IsContained(block, line));
        Set(row, HeadlineTrait.GoesOn, block + 1 < _page.Count && GoesOn(line.Folded, block + 1));
        Set(row, HeadlineTrait.GoesOnFromAbove, block > 0 && GoesOn(_lines[block - 1].Folded, block));
    }

    /// <summary>Whether a button or a label near the line repeats it and says more: <c>SHARE Ferry sinks</c>, <c>5 Comments on Ferry sinks</c>.</summary>
    private bool IsContained(int block, HeadlineLine line)
    {
        for (int i = Math.Max(1, block - LabelReach); i < Math.Min(_page.Count, block + LabelReach); i++)
        {
            int more = _page.Span(i).Length - _page.Span(block).Length;
            if (more is > 3 and < LongestLabel && _page.Blocks[i].Role != BlockRole.Body && _lines[i].Folded.Contains(line.Folded, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>Buttons to share a page stand so near to its headline, and have so many characters more.</summary>
    private const int LabelReach = 30, LongestLabel = 60;

    /// <summary>A picture's description is followed by its caption, which says the same and goes on; the window's title goes on with a mark and the site. The corpora's text has no descriptions, so no weight
    /// could be learnt: of 2,424 readings of their pages this changed one, rightly.</summary>
    private bool IsDescription(int block) =>
        block + 1 < _page.Count && GoesOn(_lines[block].Folded, block + 1) && !_page.Text(block + 1).ContainsAny('|', '-', '–');

    private bool GoesOn(string folded, int below) =>
        folded.Length > 12 && _lines[below].Folded is var next && next.Length > folded.Length && next.StartsWith(folded, StringComparison.Ordinal);

    private static void Set(Span<float> row, HeadlineTrait trait, float value) => row[(int)trait] = value;
    private static void Set(Span<float> row, HeadlineTrait trait, bool value) => row[(int)trait] = value ? 1 : 0;
}
