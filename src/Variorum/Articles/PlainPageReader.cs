using Variorum.Text;

namespace Variorum.Articles;

/// <summary>Text somebody already scraped → raw blocks: every line that is not empty.</summary>
public static class PlainPageReader
{
    public static Page Read(string text)
    {
        var source = new SourceText(text);
        var blocks = new List<RawBlock>();
        int blank = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            if (Trim(text, HeadingMark(text, start, end), end) is { IsEmpty: false } line)
            {
                blocks.Add(new RawBlock(line) { BlankBefore = blank, Form = FormOf(source[line]) });
                blank = 0;
            }
            else blank++;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        var (lines, running) = RunningLines.Part(source, blocks);
        return new Page(source, GluedParagraphs.Cut(source, HardWraps.Mend(source, lines))) { Running = running };
    }

    /// <summary>Behind the marks of a Markdown heading, "## ", which are none of its words; else where the line starts.</summary>
    private static int HeadingMark(string text, int start, int end)
    {
        int marks = text.AsSpan(start, end - start).IndexOfAnyExcept('#');
        return marks is >= 1 and <= 6 && text[start + marks] == ' ' ? start + marks + 1 : start;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    private static BlockForm FormOf(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '•' or '·' or '▪' && char.IsWhiteSpace(line[1])) return BlockForm.ListItem;
        return line[0] == '>' ? BlockForm.Quote : BlockForm.Paragraph;
    }
}
