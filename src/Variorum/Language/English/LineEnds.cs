using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>
/// Tells line ends that wrap a paragraph from those that end a headline or an item of a list. A paragraph wrapped at a
/// width breaks only where the next word would not have fitted; a line end where it would have is deliberate.
/// </summary>
internal readonly struct LineEnds
{
    /// <summary>Lines of proportional letters, as PDF has them, break up to a seventh of their characters before the longest one's end.</summary>
    private const double Ragged = 0.85;

    private readonly int _width;

    /// <summary>Measures the longest line of <c>[start, end)</c>.</summary>
    public LineEnds(ReadOnlySpan<char> text, int start, int end)
    {
        for (int line = start; line < end;)
        {
            int length = text[line..end].IndexOf('\n');
            if (length < 0) length = end - line;
            else Any = true;
            _width = Math.Max(_width, length);
            line += length + 1;
        }
    }

    /// <summary>Whether there is any line end within.</summary>
    public bool Any { get; }

    /// <summary>Whether a deliberate line end lies between a word's end and the next word.</summary>
    public bool IsDeliberate(ReadOnlySpan<char> text, int end, TextSpan next)
    {
        var gap = text[end..next.Start];
        int ends = gap.Count('\n');
        if (ends == 0 || ends == 2 && CharTable.IsLower(text[next.Start])) return false;
        if (ends > 1) return true;
        int line = end - (text[..end].LastIndexOf('\n') + 1);
        bool fits = line + 1 + next.Length <= Ragged * _width;
        return fits && !CharTable.IsLower(text[next.Start]);
    }
}
