using Variorum.Text;

namespace Variorum.Articles;

/// <summary>
/// What stands at the head and foot of every sheet of a text that was set in pages: the moment of printing, the address, page numbers, a repeated
/// title. A browser's print says when it was printed, which is not when the article was published. These lines are no blocks of the page; the
/// article has them back as what was left out.
/// </summary>
internal static class RunningLines
{
    /// <summary>Programs that convert pages end each with this.</summary>
    private const char PageEnd = '\f';

    /// <summary>Lines at each end of a sheet: address, page number and date stand apart.</summary>
    private const int Edge = 3;

    /// <summary>"12.11.2026, 13:11 Uhr", "Seite 12 von 140".</summary>
    private const int LongestMark = 24;

    /// <summary>The lines without the running ones, and those.</summary>
    public static (List<RawBlock> Lines, List<TextSpan> Running) Part(SourceText text, List<RawBlock> lines)
    {
        if (!text.Value.Contains(PageEnd)) return (lines, []);
        var edges = Edges(text, lines);
        var forms = edges.GroupBy(edge => Form(text[lines[edge.Line].Span]), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(edge => edge.Page).Distinct().Count(), StringComparer.Ordinal);
        bool numbered = edges.Exists(edge => IsPageNumber(text[lines[edge.Line].Span]));
        var running = new HashSet<int>();
        foreach (var (line, page, foot) in edges)
        {
            var words = text[lines[line].Span];
            bool repeated = forms[Form(words)] > 1;
            // A title at the head of every sheet is on the first the headline itself.
            if (repeated && (page > 0 || foot) || (repeated || numbered) && IsMark(words)) running.Add(line);
        }
        return ([.. lines.Where((_, i) => !running.Contains(i))], [.. running.Order().Select(i => lines[i].Span)]);
    }

    /// <summary>The article with the running lines among what was left out.</summary>
    public static Article PutBack(Article article, IReadOnlyList<TextSpan> running)
    {
        if (running.Count == 0) return article;
        var left = running.Select(span => new Block(BlockRole.Boilerplate, span, "at the head or foot of a printed sheet"));
        return article with { Blocks = [.. article.Blocks.Concat(left).OrderBy(block => block.Span.Start)] };
    }

    /// <summary>The first and the last lines of every sheet.</summary>
    private static List<(int Line, int Page, bool Foot)> Edges(SourceText text, List<RawBlock> lines)
    {
        var pages = new List<List<int>> { new() };
        for (int i = 0, at = 0; i < lines.Count; i++)
        {
            for (; at < lines[i].Span.Start; at++) if (text.Value[at] == PageEnd) pages.Add([]);
            pages[^1].Add(i);
        }
        var edges = new List<(int, int, bool)>();
        for (int page = 0; page < pages.Count; page++)
        {
            for (int i = 0; i < pages[page].Count; i++)
                if (i < Edge || i >= pages[page].Count - Edge) edges.Add((pages[page][i], page, i >= Edge));
        }
        return edges;
    }

    private static string Form(ReadOnlySpan<char> line)
    {
        var form = new System.Text.StringBuilder(line.Length);
        foreach (char c in line)
        {
            if (!char.IsAsciiDigit(c)) form.Append(c);
            else if (form.Length == 0 || form[^1] != '0') form.Append('0');
        }
        return form.ToString();
    }

    private static bool IsMark(ReadOnlySpan<char> line) => IsPageNumber(line) || IsMoment(line) || IsAddress(line);

    private static bool IsAddress(ReadOnlySpan<char> line) => line.IndexOf("://") is > 0 and < 6 && !line.Contains(' ');

    /// <summary>"3", "1/2", "1 of 2", "- 3 -", "Page 1 of 2".</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestMark || !line.ContainsAnyInRange('0', '9')) return false;
        if (line.IndexOfAnyExcept("0123456789/-–— ") < 0) return line.Count('/') <= 1;
        return Form(line) is "0 of 0" or "Page 0" or "Page 0 of 0" or "page 0" or "Seite 0" or "Seite 0 von 0" or "p. 0";
    }

    /// <summary>A day in figures with a time, and nothing else.</summary>
    private static bool IsMoment(ReadOnlySpan<char> line) =>
        line.Length <= LongestMark && Form(line).TrimEnd('M', 'A', 'P', ' ', '\u00A0', '\u202F') is "0/0/0, 0:0" or "0.0.0, 0:0" or "0-0-0, 0:0" or "0/0/0 0:0" or "0.0.0 0:0" or "0-0-0 0:0" or "0/0/0, 0:0:0";
}
