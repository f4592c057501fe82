using System.Runtime.InteropServices;
using Variorum.Articles.Roles;
using Variorum.Intake;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>A page as the finders of this folder look at it: blocks with their roles, and where the telling begins and ends.</summary>
internal sealed class PageView
{
    /// <summary>Blocks in front of the first paragraph that may still belong to the article's head: kicker, title, deck, byline,
    /// date, share buttons, picture and caption.</summary>
    private const int HeadBlocks = 14;

    /// <summary>Between a headline and its copy stand no more blocks: share buttons, a picture, a table of contents.</summary>
    private const int CopyBlocks = 16;

    /// <summary>A paragraph has at least this many words or ends as a sentence does.</summary>
    private const int ParagraphWords = 12;

    /// <summary>So many words of the telling show its language.</summary>
    private const int ToldWords = 300;

    public PageView(Capture capture, Page page, IReadOnlyList<Block> blocks)
    {
        (Capture, Page, Blocks) = (capture, page, blocks);
        _spans = [.. blocks.Select(block => block.Span)];
        _words = new int[blocks.Count];
        Markup = MarkupFacts.Read(page);
        Comments = FirstOf(BlockRole.Comment, Blocks.Count);
        FirstBody = FindFirstBody(0);
        LastBody = FindLastBody();
    }

    public Capture Capture { get; }
    public Page Page { get; }
    public IReadOnlyList<Block> Blocks { get; }
    public MarkupFacts Markup { get; }
    public bool IsMarkup => Page.Document is not null;

    /// <summary>Index of the first block of the telling; the number of blocks when there is none.</summary>
    public int FirstBody { get; private set; }

    /// <summary>Index of its last block; -1 when there is none.</summary>
    public int LastBody { get; }

    /// <summary>Index of the first reader's comment; the number of blocks when there is none.</summary>
    public int Comments { get; }

    /// <summary>Index of the title's block once it is known, or -1. The telling begins below it.</summary>
    public int TitleBlock
    {
        get;
        set
        {
            field = value;
            _titleTop = FirstCopy(value);
            if (value >= FirstBody) FirstBody = FindFirstBody(value + 1);
        }
    } = -1;

    /// <summary>The site's name once it is known.</summary>
    public string? Outlet { get; set; }

    public int Count => Blocks.Count;
    public TextSpan Span(int block) => _spans[block];
    public ReadOnlySpan<char> Text(int block) => Page.Text[_spans[block]];

    /// <summary>How many words a block has, as <see cref="Words.Count"/> counts them: half the finders ask.</summary>
    public int WordCount(int block) => (_words[block] > 0 ? _words[block] : _words[block] = Words.Count(Text(block)) + 1) - 1;

    /// <summary>The first block of the article's head: a little above the title, or above the first paragraph where no title is known.</summary>
    public int HeadStart => TitleBlock >= 0 && TitleBlock <= FirstBody ? Math.Max(0, _titleTop - 4) : Math.Max(0, FirstBody - HeadBlocks);

    /// <summary>Behind the head: the third paragraph, for many pages print byline and date below a summary and a caption, which both
    /// read as paragraphs.</summary>
    public int HeadEnd
    {
        get
        {
            if (_headOf == FirstBody) return _headEnd;
            (_headOf, _headEnd) = (FirstBody, FindHeadEnd());
            return _headEnd;
        }
    }

    /// <summary>Whether the telling is in another language than English.</summary>
    public bool IsAbroad => _isAbroad ??= FindAbroad();

    private bool? _isAbroad;

    private readonly TextSpan[] _spans;

    // One more than the block's words; 0 while nobody has asked.
    private readonly int[] _words;

    private int _headOf = -1, _headEnd, _titleTop = -1;

    /// <summary>The first line near above the title that says the same: byline and date may stand between the two.</summary>
    private int FirstCopy(int title)
    {
        for (int i = Math.Max(1, title - CopyBlocks); i < title; i++)
        {
            if (Text(i).Equals(Text(title), StringComparison.OrdinalIgnoreCase)) return i;
        }
        return title;
    }

    private int FindHeadEnd()
    {
        int last = Math.Min(Count, FirstBody + HeadBlocks), paragraphs = 0;
        for (int i = FirstBody; i < last; i++)
        {
            if (Blocks[i].Role == BlockRole.Body && IsParagraph(i) && ++paragraphs == 3) return i;
        }
        return last;
    }

    /// <summary>Where a value stands word for word in the article's head, in the text's own spelling; null when it does not.</summary>
    public TextSpan? FindInHead(string value) => FindIn(value, HeadStart, HeadEnd);

    public TextSpan? FindIn(string value, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            int at = Text(i).IndexOf(value, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return new TextSpan(Span(i).Start + at, Span(i).Start + at + value.Length);
        }
        return null;
    }

    public bool IsParagraph(int block)
    {
        int words = WordCount(block);
        return words >= ParagraphWords * 2 || words >= ParagraphWords && Words.EndsAsSentence(Text(block));
    }

    private int FirstOf(BlockRole role, int none)
    {
        for (int i = 0; i < Blocks.Count; i++)
        {
            if (Blocks[i].Role == role) return i;
        }
        return none;
    }

    private int FindFirstBody(int from)
    {
        int first = Count;
        for (int i = from; i < Count; i++)
        {
            // The heading of a live blog's first entry is none of the page.
            if (Blocks[i].Form == BlockForm.LiveEntry) return Math.Min(first, i);
            if (Blocks[i].Role != BlockRole.Body) continue;
            if (IsParagraph(i)) return i;
            first = Math.Min(first, i);
        }
        return first;
    }

    private bool FindAbroad()
    {
        var reader = new WordingReader();
        var told = new List<Wording>();
        for (int i = FirstBody; i <= LastBody && reader.Words.Count < ToldWords; i++)
        {
            if (Blocks[i].Role == BlockRole.Body) told.Add(reader.Read(Text(i)));
        }
        return WordingAbroad.IsAbroad(CollectionsMarshal.AsSpan(told));
    }

    private int FindLastBody()
    {
        for (int i = Count - 1; i >= 0; i--)
        {
            if (Blocks[i].Role == BlockRole.Body) return i;
        }
        return -1;
    }
}
