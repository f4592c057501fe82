using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The author as the foot of an article names one: a name above a note that begins with it, or below a label such as
/// "Written by". It counts where only one is found.</summary>
internal static class AuthorNote
{
    /// <summary>Share buttons, tags and forms put so many lines between the text and the note on its author.</summary>
    private const int Reach = 40;

    /// <summary>A note on an author has at least so many words.</summary>
    private const int NoteWords = 6;

    private const string About = "About ";

    public static PrintedByline? Find(PageView page)
    {
        PrintedByline? found = null;
        int end = Math.Min(Math.Min(page.Count, page.Comments), page.LastBody + 1 + Reach);
        for (int i = Math.Max(0, page.LastBody) + 1; i < end; i++)
        {
            if (!PrintedByline.MayBe(page, i) || (NotedBelow(page, i) ?? Labelled(page, i)) is not { } note) continue;
            if (found is not null && found.Names[0] != note.Names[0]) return null;
            found ??= note;
        }
        return found;
    }

    /// <summary><c>Ada Lind</c> above <c>Ada writes about ports.</c></summary>
    private static PrintedByline? NotedBelow(PageView page, int block)
    {
        string line = page.Page.Text.Quote(page.Span(block));
        int start = line.StartsWith(About, StringComparison.Ordinal) ? About.Length : 0;
        line = line[start..];
        if (block + 1 >= page.Count || line.IndexOf(' ') is not (> 0 and var space)) return null;
        var below = page.Text(block + 1);
        if (Words.Count(below) < NoteWords || !Begins(below, line) && !Begins(below, line.AsSpan(0, space))) return null;
        bool named = Forenames.IsName(line) || start == 0 && UnlistedNames.Is(page, line);
        return named ? PrintedByline.Read(page, block, start, "a name above a note on the author") : null;
    }

    private static PrintedByline? Labelled(PageView page, int block)
    {
        string line = page.Page.Text.Quote(page.Span(block));
        bool alone = BylineWords.IsOnlyLead(line) && block + 1 < page.Count && PrintedByline.MayBe(page, block + 1);
        int lead = alone ? 0 : BylineWords.Lead(line);
        if (!alone && lead == 0) return null;
        var read = PrintedByline.Read(page, alone ? block + 1 : block, lead, "a label below the text");
        return read is { Names: [var name, ..] } && Forenames.IsName(name) ? read : null;
    }

    private static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        text.StartsWith(name, StringComparison.Ordinal) && text.Length > name.Length && !char.IsLetterOrDigit(text[name.Length]);
}
