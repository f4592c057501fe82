using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Paragraphs broken by hard line ends at a fixed width, mended in spans: the text stays as it is.</summary>
internal static class HardWraps
{
    // Mail and wire text wrap at 60 to 80 columns; a line much shorter closes its paragraph.
    private const int Narrowest = 50, Widest = 86, Closing = 40;

    /// <summary>Pages wrap all of their text or none: this share of the lines with a follower must fit.</summary>
    private const double MostLines = 0.7;

    private const int FewestLines = 6;

    /// <summary>The same blocks, wrapped lines joined, when the text is hard-wrapped; else the list itself.</summary>
    public static List<RawBlock> Mend(SourceText text, List<RawBlock> lines)
    {
        if (!IsWrapped(lines)) return lines;
        var mended = new List<RawBlock>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (mended.Count > 0 && Continues(text, lines[i - 1], lines[i])) mended[^1] = mended[^1] with { Span = mended[^1].Span.Union(lines[i].Span) };
            else mended.Add(lines[i]);
        }
        return mended;
    }

    private static bool IsWrapped(List<RawBlock> lines)
    {
        int followed = 0, fitting = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Span.Length > Widest) return false;
            if (lines[i + 1].BlankBefore > 0) continue;
            followed++;
            if (lines[i].Span.Length >= Narrowest) fitting++;
        }
        return followed >= FewestLines && fitting >= MostLines * followed;
    }

    private static bool Continues(SourceText text, RawBlock before, RawBlock line)
    {
        if (line.BlankBefore > 0 || line.Form != BlockForm.Paragraph && before.Form != line.Form) return false;
        char last = text.Value[before.Span.End - 1];
        return before.Span.Length >= Narrowest || (before.Span.Length > Closing && last is not ('.' or '!' or '?' or '”' or '"'));
    }
}
