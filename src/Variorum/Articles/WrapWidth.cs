using Variorum.Articles.Facts;
using Variorum.Text;

namespace Variorum.Articles;

/// <summary>The width at which a text's lines break in the middle of sentences.</summary>
/// <param name="Columns">The longest of the lines that break so, in characters, but for outliers.</param>
/// <param name="IsFixed">Lines break only where the next word would not have fitted: letters of one width.</param>
internal readonly record struct WrapWidth(int Columns, bool IsFixed)
{
    // Columns of print take 30 characters, pages printed from a browser up to 130.
    private const int Narrowest = 25, Widest = 140;

    /// <summary>Fewer lines that go on below show no habit.</summary>
    private const int FewestBroken = 5;

    /// <summary>Some wrap a little before the limit.</summary>
    private const int Slack = 3;

    /// <summary>Lines so much shorter or longer than the middle one are set otherwise.</summary>
    private const double Shorter = 0.75, Longer = 1.3;

    // Pages wrap their text or do not: this share of the broken lines has about one length, of the lines of that length breaks so (in German, with its
    // capitals, half of what it is in English), and of the text may stand on longer lines; lists have no ends of sentences. Of 1,212 scraped pages
    // of the article corpora one passes, and its paragraphs are wrapped.
    private const double OfOneLength = 0.7, BreakSo = 0.35, OnLongLines = 0.3, EndSentences = 0.04, Fixed = 0.85;

    /// <summary>Null when the text is not hard-wrapped.</summary>
    public static WrapWidth? Measure(SourceText text, List<RawBlock> lines)
    {
        var broken = new List<int>();
        int sentences = 0, all = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            var line = Words(text, lines[i]);
            all += line.Length;
            if (Facts.Words.EndsAsSentence(line)) sentences++;
            if (HasFollower(lines, i) && GoesOn(line, Words(text, lines[i + 1]))) broken.Add(i);
        }
        if (broken.Count < FewestBroken || sentences < 2 || sentences < EndSentences * lines.Count) return null;
        int[] lengths = [.. broken.Select(i => Words(text, lines[i]).Length).Order()];
        int middle = lengths[lengths.Length / 2];
        int alike = lengths.Count(length => IsAbout(length, middle));
        if (middle is < Narrowest or > Widest || alike < OfOneLength * lengths.Length || !IsHabit(text, lines, middle, alike, all)) return null;
        int columns = lengths.Last(length => IsAbout(length, middle));
        int full = broken.Count(i => IsFull(Words(text, lines[i]), Words(text, lines[i + 1]), columns));
        return new WrapWidth(columns, full >= Fixed * broken.Count);
    }

    /// <summary>Whether the next line's first word would not have fitted.</summary>
    public bool IsFull(ReadOnlySpan<char> line, ReadOnlySpan<char> next) => IsFull(line, next, Columns) && line.Length <= Columns + Slack;

    /// <summary>A line in the middle of a sentence: no end of one, and the next begins with a letter that is no capital.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        !line.IsEmpty && !next.IsEmpty && char.IsLetter(next[0]) && !char.IsUpper(next[0]) && !Facts.Words.EndsAsSentence(line);

    /// <summary>A line without the marks before it that say it is quoted.</summary>
    public static ReadOnlySpan<char> Words(SourceText text, RawBlock line) =>
        line.Form == BlockForm.Quote ? text[line.Span].TrimStart("> \t") : text[line.Span];

    private static bool IsFull(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int columns)
    {
        int word = next.IndexOf(' ');
        return line.Length + 1 + (word < 0 ? next.Length : word) > columns - Slack;
    }

    private static bool HasFollower(List<RawBlock> lines, int i) => i + 1 < lines.Count && lines[i + 1].BlankBefore == 0;

    private static bool IsAbout(int length, int middle) => length >= Shorter * middle && length <= Longer * middle;

    private static bool IsHabit(SourceText text, List<RawBlock> lines, int middle, int broken, int all)
    {
        int about = 0, onLong = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            int length = Words(text, lines[i]).Length;
            if (length > Longer * middle) onLong += length;
            else if (HasFollower(lines, i) && IsAbout(length, middle)) about++;
        }
        return broken >= BreakSo * about && onLong <= OnLongLines * all;
    }
}
