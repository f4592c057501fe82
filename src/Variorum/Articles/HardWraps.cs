using Variorum.Articles.Facts;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>
/// Paragraphs broken by hard line ends (mail, wire text, PDF, scanned print), mended in spans: the text stays as it is. Lines may break at a
/// fixed column or, set in proportional letters, near one; menus, addresses and headlines may stand among them.
/// </summary>
internal static class HardWraps
{
    /// <summary>Shares of the width: below the first a line is a heading or a label and goes on nowhere; a paragraph goes on behind an empty line
    /// (a new page, a new column) from the second, and from the third where neither a small letter nor the next word's length says that it does.</summary>
    private const double Short = 0.6, FullEnough = 0.7, NearlyFull = 0.88;

    /// <summary>An indent of one is a scanner's noise.</summary>
    private const int Indent = 2;

    /// <summary>The same blocks, wrapped lines joined, when the text is hard-wrapped; else the list itself.</summary>
    public static List<RawBlock> Mend(SourceText text, List<RawBlock> lines)
    {
        if (WrapWidth.Measure(text, lines) is not { } width) return lines;
        var mended = new List<RawBlock>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (mended.Count > 0 && Continues(text, lines[i - 1], lines[i], width)) mended[^1] = mended[^1] with { Span = mended[^1].Span.Union(lines[i].Span) };
            else mended.Add(lines[i]);
        }
        return mended;
    }

    private static bool Continues(SourceText text, RawBlock before, RawBlock line, WrapWidth width)
    {
        if (line.Form == BlockForm.ListItem || (line.Form == BlockForm.Quote) != (before.Form == BlockForm.Quote)) return false;
        ReadOnlySpan<char> above = WrapWidth.Words(text, before), below = WrapWidth.Words(text, line);
        if (above.IsEmpty || below.IsEmpty || !text[new TextSpan(before.Span.End, line.Span.Start)].IsWhiteSpace()) return false;
        bool goesOn = WrapWidth.GoesOn(above, below);
        if (line.BlankBefore > 0) return line.BlankBefore == 1 && goesOn && char.IsLower(below[0]) && above.Length >= FullEnough * width.Columns;
        if (IsIndented(text, before, line)) return false;
        if (goesOn && above.Length >= Short * width.Columns || width.IsFull(above, below)) return true;
        bool figure = char.IsDigit(below[0]) && !Words.EndsAsSentence(above);
        return !width.IsFixed && above.Length >= (figure ? FullEnough : NearlyFull) * width.Columns;
    }

    /// <summary>Whether a line stands farther in than the one above it: a new paragraph, but below the mark of an item of a list.</summary>
    private static bool IsIndented(SourceText text, RawBlock before, RawBlock line) =>
        before.Form != BlockForm.ListItem && IndentOf(text, line) >= IndentOf(text, before) + Indent;

    private static int IndentOf(SourceText text, RawBlock line)
    {
        int start = line.Span.Start;
        while (start > 0 && text.Value[start - 1] is not ('\n' or '\r')) start--;
        return line.Span.Start - start;
    }
}
