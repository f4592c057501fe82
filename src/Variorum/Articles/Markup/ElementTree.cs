namespace Variorum.Articles.Markup;

/// <summary>The block-level elements of a page, numbered as they open: a parent's number is always below its children's.</summary>
public sealed class ElementTree
{
    // Number 0 stands for whatever holds the page.
    private readonly List<int> _parents = [-1];

    /// <summary>Some element says of itself that it is a schema.org LiveBlogPosting.</summary>
    public bool HasLiveBlog { get; internal set; }

    public int Count => _parents.Count;

    public int ParentOf(int element) => _parents[element];

    internal int Add(int parent)
    {
        _parents.Add(parent);
        return _parents.Count - 1;
    }
}
