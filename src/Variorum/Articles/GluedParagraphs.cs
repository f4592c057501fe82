using System.Buffers;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>
/// Paragraphs that a scraper ran together, "… at noon.The council …", cut in spans where the end of one sentence and the capital of the next touch. Of 1,212 scraped
/// pages of the article corpora 37 hold such places, and on a handful these are none: program code, names such as "Enterprise.Nxt".
/// </summary>
internal static class GluedParagraphs
{
    /// <summary>Shorter parts are abbreviations, names of firms and of files.</summary>
    private const int ShortestPart = 40;

    /// <summary>A word before the stop: "U.S.The" and "No.Ten" leave it open, "at noon.The" does not.</summary>
    private const int ShortestWord = 3;

    /// <summary>How far is looked for a word's end: hostile text has none.</summary>
    private const int LongestWord = 40;

    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?”\"");

    public static List<RawBlock> Cut(SourceText text, List<RawBlock> lines)
    {
        if (!lines.Exists(line => NextSeam(text[line.Span]) > 0)) return lines;
        var cut = new List<RawBlock>(lines.Count);
        foreach (var line in lines) AddParts(text, line, cut);
        return cut;
    }

    private static void AddParts(SourceText text, RawBlock line, List<RawBlock> cut)
    {
        var rest = line;
        for (int seam; (seam = NextSeam(text[rest.Span])) > 0;)
        {
            int at = rest.Span.Start + seam;
            cut.Add(rest with { Span = new TextSpan(rest.Span.Start, at) });
            rest = rest with { Span = new TextSpan(at, rest.Span.End), BlankBefore = 0 };
        }
        cut.Add(rest);
    }

    /// <summary>Where the first paragraph of a line ends and the next begins; 0 when the line is one paragraph.</summary>
    private static int NextSeam(ReadOnlySpan<char> line)
    {
        for (int i = ShortestPart; i + ShortestPart <= line.Length; i++)
        {
            int mark = line[(i - 1)..(line.Length - ShortestPart)].IndexOfAny(Marks);
            if (mark < 0) break;
            i += mark;
            if (char.IsWhiteSpace(line[i])) continue;
            if (EndsParagraph(line[..i]) && BeginsParagraph(line[i..])) return i;
        }
        return 0;
    }

    private static bool EndsParagraph(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - LongestWord)..].TrimEnd("”\"");
        if (before.IsEmpty || before[^1] is not ('.' or '!' or '?')) return false;
        before = before[..^1];
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Length >= ShortestWord && AreSmall(word[^ShortestWord..]) && word.IndexOfAny("./@_(") < 0;
    }

    private static bool AreSmall(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters) if (!char.IsLower(c)) return false;
        return true;
    }

    /// <summary>A capital with a small letter or a space behind it, in or behind opening quotation marks; an address goes on with a stop or a stroke, program code with a bracket.</summary>
    private static bool BeginsParagraph(ReadOnlySpan<char> behind)
    {
        behind = behind[..Math.Min(behind.Length, LongestWord)].TrimStart("“\"");
        if (behind.Length < 2 || !char.IsUpper(behind[0]) || behind[1] != ' ' && !char.IsLower(behind[1])) return false;
        int word = behind.IndexOf(' ');
        return word > 0 && behind[..word].IndexOfAny("./@_()") < 0;
    }
}
