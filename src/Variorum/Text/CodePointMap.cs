namespace Variorum.Text;

/// <summary>
/// Translates UTF-16 offsets into Unicode code-point offsets, the unit of files meant for other tools (brat, Python,
/// passim). A lone surrogate counts as one code point, as Python counts it.
/// </summary>
public sealed class CodePointMap
{
    // One entry for every pair: the UTF-16 offset just behind it. Most texts have none and cost nothing.
    private readonly List<int> _behindPairs = [];

    public CodePointMap(string text)
    {
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1])) _behindPairs.Add(++i + 1);
        }
    }

    /// <summary>The number of code points before a UTF-16 offset.</summary>
    public int this[int offset]
    {
        get
        {
            int at = _behindPairs.BinarySearch(offset);
            return offset - (at >= 0 ? at + 1 : ~at);
        }
    }
}
