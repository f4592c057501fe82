using System.Text;
using AngleSharp.Dom;
using Variorum.Text;

namespace Variorum.Articles.Markup;

/// <summary>The text of a page as a reader would see it, and its raw blocks, while the tree is walked.</summary>
internal sealed class VisibleText
{
    /// <summary>So many line breaks does no cell of a table of figures have.</summary>
    private const int ColumnLines = 3;

    private readonly StringBuilder _text = new();
    private readonly List<RawBlock> _blocks = [];
    private readonly ElementStack _stack = new();
    private int _start = -1, _linkLength, _stressLength, _links, _gap;
    private bool _space, _tab, _finished;
    private int _breaks;
    private Level _level;
    private Surroundings? _surroundings;
    private string? _selector;

    public IReadOnlyList<RawBlock> Blocks => _blocks;

    public override string ToString() => _text.ToString();

    /// <summary>The title in the window's frame stands first, as a block of its own.</summary>
    public void AddPageTitle(string? title)
    {
        if (string.IsNullOrWhiteSpace(title)) return;
        foreach (char c in title) Append(c, preserve: false);
        _surroundings = new Surroundings(Region.PageTitle, 0, Hint.None, Hint.None, [], TextHash.OfLower("title"), 0, 0, _stack.Tree);
        EndBlock(2);
    }

    /// <summary>Enters an element; false when nothing inside it is to be seen.</summary>
    /// <param name="ordinal">One more than the number of elements before it in its parent; 0 when it is not shown where it stands.</param>
    /// <param name="shown">A script would show it, whatever its attributes say.</param>
    public bool Open(IElement element, int ordinal, bool shown = false)
    {
        var kind = ElementKinds.Of(element.LocalName);
        if (kind == ElementKind.Break) Break();
        if (kind is ElementKind.Unseen or ElementKind.Break || (!shown && _stack.IsHidden(element))) return false;
        EndAt(kind);
        _stack.Push(element, kind, ordinal);
        if (kind == ElementKind.Link) _links++;
        return true;
    }

    public void Close() => EndAt(_stack.Pop());

    public void Add(string words)
    {
        bool preserve = (_stack.Top.Regions & Region.Preformatted) != 0;
        foreach (char c in words) Append(c, preserve);
    }

    public void Finish()
    {
        _finished = true;
        EndBlock(0);
    }

    private void EndAt(ElementKind kind)
    {
        if (kind is ElementKind.Block) EndBlock(1);
        else if (kind is ElementKind.Spaced) EndBlock(2);
        else if (kind is ElementKind.Cell && _start >= 0 && IsColumn()) EndBlock(1);
        else if (kind is ElementKind.Cell && _start >= 0) _tab = true;
    }

    /// <summary>A row of figures is one block; a row whose cell holds lines upon lines is a page's layout, a menu beside the text.</summary>
    private bool IsColumn()
    {
        int lines = 0;
        for (int i = _text.Length - 1; i >= _start && lines < ColumnLines && _text[i] != '\t'; i--) if (_text[i] == '\n') lines++;
        return lines == ColumnLines;
    }

    /// <summary>One line break stays inside its block; two in a row separate paragraphs.</summary>
    private void Break()
    {
        _breaks++;
        if (_breaks > 1) EndBlock(2);
    }

    private void Append(char c, bool preserve)
    {
        if (c is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            if (preserve && c == '\n') Break();
            else _space = true;
            return;
        }
        // A line of nothing but such a space is an empty one, and one that begins with some is indented.
        if (c == '\0' || (c == '\u00A0' && _breaks > 0 && !preserve)) return;
        if (_start < 0) Begin();
        else if (_breaks > 0) _text.Append('\n');
        else if (_tab) _text.Append('\t');
        else if (_space) _text.Append(' ');
        (_space, _tab, _breaks) = (false, false, 0);
        _text.Append(c);
        if (_stack.InLink) _linkLength++;
        if (_stack.InStress) _stressLength++;
    }

    private void Begin()
    {
        if (_text.Length > 0) _text.Append('\n', _gap);
        _start = _text.Length;
        if (_stack.Depth > 0)
        {
            _level = _stack.Block;
            _surroundings = _stack.Describe();
            _selector = _stack.Selector();
        }
    }

    private void EndBlock(int gap)
    {
        (_space, _tab, _breaks) = (false, false, gap > 1 ? _breaks : 0);
        if (_start < 0)
        {
            _gap = Math.Max(_gap, gap);
            return;
        }
        if (_blocks.Count == BlockLimit.Most && !_finished)
        {
            // No further blocks: what follows is one, line by line.
            _breaks = Math.Max(_breaks, 1);
            return;
        }
        int before = _blocks.Count == 0 ? 0 : _gap - 1;
        _blocks.Add(new RawBlock(new TextSpan(_start, _text.Length))
        {
            BlankBefore = before,
            Form = FormOf(_surroundings!.Regions),
            HeadingLevel = _level.HeadingLevel,
            LinkLength = _linkLength,
            StressLength = _stressLength,
            Links = Math.Max(_links, _linkLength > 0 ? 1 : 0),
            Element = _level.Element,
            Selector = _selector,
            Surroundings = _surroundings,
        });
        (_start, _linkLength, _stressLength, _links, _gap) = (-1, 0, 0, 0, gap);
    }

    private static BlockForm FormOf(Region regions) =>
        (regions & Region.Quote) != 0 ? BlockForm.Quote
        : (regions & Region.Table) != 0 ? BlockForm.Table
        : (regions & Region.List) != 0 ? BlockForm.ListItem
        : BlockForm.Paragraph;
}
