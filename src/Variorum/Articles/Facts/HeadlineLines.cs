using System.Runtime.InteropServices;
using Variorum.Articles.Roles;

namespace Variorum.Articles.Facts;

/// <summary>The lines of scraped text as the search for the headline looks at them, each read once, beside what the telling says.</summary>
internal sealed class HeadlineLines
{
    /// <summary>Shorter words stand in every text.</summary>
    private const int LongWord = 4;

    /// <summary>In most languages words end otherwise in a headline than in a sentence.</summary>
    private const int AbroadStem = 5;

    /// <summary>The beginning of a telling says in more words what its headline says.</summary>
    private const int LeadWords = 80;

    /// <summary>Longer lines are paragraphs, and paragraphs name days; a name has so many words.</summary>
    private const int LongestDay = 120, NameWords = 4;

    private readonly PageView _page;
    private readonly HashSet<uint> _told = [], _lead = [];
    private readonly HeadlineLine?[] _lines;
    private readonly WordingReader _reader = new();

    public HeadlineLines(PageView page)
    {
        _page = page;
        _lines = new HeadlineLine[page.Count];
        int words = 0;
        for (int i = page.FirstBody; i <= page.LastBody; i++)
        {
            if (page.Blocks[i].Role != BlockRole.Body) continue;
            Words.AddTo(_told, page.Text(i), LongWord, Stem);
            if (words < LeadWords) Words.AddTo(_lead, page.Text(i), LongWord, Stem);
            words += page.WordCount(i);
        }
    }

    public HeadlineLine this[int block] => _lines[block] ??= Read(block);

    private int Stem => _page.IsAbroad ? AbroadStem : int.MaxValue;

    private HeadlineLine Read(int block)
    {
        var text = _page.Text(block);
        var wording = _reader.Read(text);
        if (_page.IsAbroad) WordingAbroad.Recount(new Span<Wording>(ref wording), CollectionsMarshal.AsSpan(_reader.Words));
        var words = new List<uint>();
        Words.AddTo(words, text, LongWord, Stem);
        int told = words.Count(_told.Contains), lead = words.Count(_lead.Contains);
        return new HeadlineLine
        {
            Wording = wording,
            Folded = Words.Fold(text),
            Words = _page.WordCount(block),
            IsBy = BylineWords.Lead(text) > 0 || BylineWords.IsOnlyLead(text),
            IsDay = text.Length < LongestDay && DateScanner.Scan(text, DayOrder.Unknown).Exists(d => d.IsDay),
            IsName = _page.WordCount(block) <= NameWords && Forenames.IsName(text),
            Told = told,
            ToldShare = words.Count == 0 ? 0 : (float)told / words.Count,
            LeadShare = words.Count == 0 ? 0 : (float)lead / words.Count,
        };
    }
}
