using AngleSharp.Dom;
using Variorum.Text;

namespace Variorum.Articles.Markup;

/// <summary>The open elements of the walk.</summary>
internal sealed class ElementStack
{
    /// <summary>
    /// The class under which the content system of many local newspapers (BLOX) hides an article's paragraphs until it
    /// knows the reader; what was captured with the page is read. Two of 421 pages showed a tenth of their text without.
    /// </summary>
    private const string ShownToSubscribers = "subscriber-only";

    /// <summary>What the Wayback Machine puts above every page it keeps, with a description and dates of its own.</summary>
    private const string ArchiveToolbar = "wm-ipp-base";

    private readonly List<Level> _levels = [];
    private readonly List<uint> _names = [];
    private readonly SelectorWriter _selectors = new();
    private int _links, _stresses;

    public ElementTree Tree { get; } = new();

    public int Depth => _levels.Count;
    public bool InLink => _links > 0;
    public bool InStress => _stresses > 0;
    public Level Top => _levels.Count > 0 ? _levels[^1] : default;

    /// <summary>The nearest open block-level element.</summary>
    public Level Block => _levels.FindLast(level => IsBlockLevel(level.Kind));

    /// <summary>Whether the element's own attributes take it off the page.</summary>
    public bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.LocalName == "dialog" && !element.HasAttribute("open") || element.Id == ArchiveToolbar) return true;
        bool hides = element.GetAttribute("style") is { Length: > 0 } style && HidesItself(style.AsSpan(0, Math.Min(style.Length, 512)));
        return hides && !element.ClassList.Contains(ShownToSubscribers);
    }

    /// <param name="ordinal">One more than the number of elements before it in its parent.</param>
    public void Push(IElement element, ElementKind kind, int ordinal)
    {
        var above = Top;
        var hints = Hint.None;
        if (_levels.Count > 0) hints = NameReader.Read(element.GetAttribute("class"), _names) | NameReader.Read(element.GetAttribute("id"), _names);
        var regions = above.Regions | RegionReader.Read(element, above.Regions);
        int number = IsBlockLevel(kind) ? Tree.Add(above.Number) : above.Number;
        if (element.GetAttribute("itemtype") is { } type && type.EndsWith("LiveBlogPosting", StringComparison.Ordinal)) Tree.HasLiveBlog = true;
        _levels.Add(new Level(element, kind)
        {
            Ordinal = ordinal,
            Regions = regions,
            Hints = above.Hints | hints,
            OwnHints = hints,
            HeadingLevel = element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : above.HeadingLevel,
            Names = _names.Count,
            Number = number,
            Article = element.LocalName == "article" ? number : above.Article,
        });
        if (kind == ElementKind.Link) _links++;
        if (kind == ElementKind.Stress) _stresses++;
    }

    public ElementKind Pop()
    {
        var top = _levels[^1];
        _levels.RemoveAt(_levels.Count - 1);
        int names = Top.Names;
        _names.RemoveRange(names, _names.Count - names);
        if (top.Kind == ElementKind.Link) _links--;
        if (top.Kind == ElementKind.Stress) _stresses--;
        return top.Kind;
    }

    /// <summary>What the open elements say about a block that begins here.</summary>
    public Surroundings Describe()
    {
        var near = Hint.None;
        for (int i = Math.Max(0, _levels.Count - Surroundings.Near); i < _levels.Count; i++) near |= _levels[i].OwnHints;
        var block = Block;
        int count = Math.Min(_names.Count, Surroundings.MaximumNames);
        return new Surroundings(Top.Regions, _levels.Count, Top.Hints, near, [.. _names.GetRange(_names.Count - count, count)],
            TextHash.OfLower(block.Element.LocalName), block.Article, block.Number, Tree);
    }

    /// <summary>The selector of the nearest open block-level element.</summary>
    public string? Selector() => _selectors.Write(_levels, _levels.FindLastIndex(level => IsBlockLevel(level.Kind)) + 1);

    private static bool IsBlockLevel(ElementKind kind) => kind is not (ElementKind.Inline or ElementKind.Link or ElementKind.Stress);

    private static bool HidesItself(ReadOnlySpan<char> style) =>
        Says(style, "display", "none") || Says(style, "visibility", "hidden");

    private static bool Says(ReadOnlySpan<char> style, string property, string value)
    {
        int at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var rest = style[(at + property.Length)..].TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }
}
