using Variorum.Articles.Roles;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The day in the dateline of a press release or a report: <c>HARBOURTOWN, Nor., May 3, 2031 /Wire/ --</c>, <c>Harbourtown, 3. Mai 2031 –</c>. It counts with its
/// year, between a place and a dash, where nothing else but who sends the text stands.</summary>
internal static class DatelineDate
{
    /// <summary>A town, a state, a day, an exchange of time and a wire's name take no more characters and words.</summary>
    private const int Looked = 140, PlaceWords = 6;

    /// <summary>Words so short may stand in small letters: "San Pedro de la Costa, le 3 mai".</summary>
    private const int SmallWord = 3;

    public static Evidenced<PublicationDate>? Find(PageView page, DayOrder order)
    {
        for (int i = page.FirstBody; i < Math.Min(page.Count, page.FirstBody + 2); i++)
        {
            if (In(page.Text(i), order) is not { } date) continue;
            int at = page.Span(i).Start;
            return new(new(date.Edtf), new TextSpan(at + date.Span.Start, at + date.Span.End), "the day in the dateline before the first sentence");
        }
        return null;
    }

    /// <summary>The dated dateline a paragraph begins with; null where it begins with none.</summary>
    public static FoundDate? In(ReadOnlySpan<char> text, DayOrder order)
    {
        var head = text[..Math.Min(text.Length, Looked)];
        return DateScanner.Scan(head, order) is [{ IsDay: true } date, ..] && IsPlace(head[..date.Span.Start]) && IsDashed(head[date.Span.End..]) ? date : null;
    }

    /// <summary>Capitalised words in front of the day, each with a comma, a stop, a dash or nothing behind it.</summary>
    private static bool IsPlace(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || !char.IsUpper(before[0]) || before.ContainsAny("\"“”:;!?") || Words.Count(before) > PlaceWords) return false;
        // "On May 3, 2031 -", "Am 3. Mai 2031 –" begin sentences.
        uint first = TextHash.OfLower(before[..Math.Max(1, before.IndexOfAny(" ,"))]);
        if (((WordKinds.English.Of(first) | WordKinds.Abroad.Of(first)) & WordKind.Function) != 0) return false;
        foreach (var range in before.SplitAny(" ,()–—-"))
        {
            var word = before[range].Trim(".'’");
            if (word.Length > SmallWord && !char.IsUpper(word[0]) && !Words.IsCaseless(word[0])) return false;
        }
        return true;
    }

    /// <summary>A dash right behind the day, or behind a wire's name in strokes or brackets.</summary>
    private static bool IsDashed(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart(" ,.");
        if (!behind.IsEmpty && behind[0] is '(' or '/' or '[')
        {
            int close = behind[1..].IndexOfAny(")/]");
            if (close < 0) return false;
            bool stroke = behind[0] == '/';
            behind = behind[(close + 2)..].TrimStart(" ,.");
            // "/Wire/ The ferry": the second stroke is the dash.
            if (stroke && !behind.IsEmpty && char.IsUpper(behind[0])) return true;
        }
        return !behind.IsEmpty && behind[0] is '–' or '—' || behind.StartsWith("--") || behind.StartsWith("- ");
    }
}
