using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Paragraphs broken by hard line ends at a fixed width, mended in spans: the text stays as it is.</summary>
internal static class HardWraps
{
    // Mail and wire text wrap at 60 to 80 columns; some wrap a little before the limit.
    private const int Narrowest = 45, Widest = 86, Slack = 3;

    /// <summary>Pages wrap all of their text or none: this share of the lines with a follower must fit.</summary>
    private const double MostLines = 0.7;

    private const int FewestLines = 6;

    /// <summary>The same blocks, wrapped lines joined, when the text is hard-wrapped; else the list itself.</summary>
    public static List<RawBlock> Mend(SourceText text, List<RawBlock> lines)
    {
        int width = lines.Count == 0 ? 0 : lines.Max(line => line.Span.Length);
        if (!IsWrapped(text, lines, width)) return lines;
        var mended = new List<RawBlock>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (mended.Count > 0 && Continues(text, lines[i - 1], lines[i], width)) mended[^1] = mended[^1] with { Span = mended[^1].Span.Union(lines[i].Span) };
            else mended.Add(lines[i]);
        }
        return mended;
    }

    private static bool IsWrapped(SourceText text, List<RawBlock> lines, int width)
    {
        if (width > Widest) return false;
        int followed = 0, full = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].BlankBefore > 0) continue;
            followed++;
            if (IsFull(text, lines[i], lines[i + 1], width)) full++;
        }
        return followed >= FewestLines && full >= MostLines * followed;
    }

    /// <summary>A line is full when the next line's first word would not have fitted.</summary>
    private static bool IsFull(SourceText text, RawBlock line, RawBlock next, int width)
    {
        var following = text[next.Span];
        int word = following.IndexOf(' ');
        return line.Span.Length >= Narrowest && line.Span.Length + 1 + (word < 0 ? following.Length : word) > width - Slack;
    }

    private static bool Continues(SourceText text, RawBlock before, RawBlock line, int width)
    {
        if (line.BlankBefore > 0 || (line.Form != BlockForm.Paragraph && before.Form != line.Form)) return false;
        return IsFull(text, before, line, width);
    }
}
