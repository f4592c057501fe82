using System.Buffers;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The news agency the page credits with its text: in the dateline, at the end of the text, in the byline, in a caption,
/// or by whom speakers talked to.</summary>
internal static class AgencyFinder
{
    private static readonly Lexicon Agencies = Lexicon.Load("en/agencies.tsv");

    /// <summary>The longest credit has five words.</summary>
    private const int LongestName = 5;

    /// <summary>A notice and what it reserves; longer lines are paragraphs.</summary>
    private const int LongestNotice = 160;

    public static Evidenced<string>? Find(PageView page, Evidenced<string>? byline) =>
        InByline(byline) ?? InDateline(page) ?? InCredit(page) ?? InTelling(page);

    /// <summary>The name an agency is kept under, when the words are one; null otherwise.</summary>
    public static string? Known(ReadOnlySpan<char> words) => Agencies.TryGet(words.Trim(), out var row) ? row[1] : null;

    private static Evidenced<string>? InByline(Evidenced<string>? byline)
    {
        foreach (string name in (byline?.Value ?? "").Split([',', ';', '/', '|', '&']))
        {
            if (Known(name) is { } agency) return new(agency, byline!.Span, "named in the byline");
        }
        return null;
    }

    /// <summary><c>HARBOURTOWN (AP) —</c>, <c>HARBOURTOWN, May 3 (Reuters) -</c>: in brackets before a dash or as <see cref="WireHead"/> has it, at the head of the telling.</summary>
    private static Evidenced<string>? InDateline(PageView page)
    {
        for (int i = page.FirstBody; i < Math.Min(page.Count, page.FirstBody + 2); i++)
        {
            var head = page.Text(i)[..Math.Min(page.Text(i).Length, 100)];
            if (WireHead.Find(head) is { } wire) return At(page, i, wire.Agency.Start, wire.Agency.Length, wire.Name, "in the dateline");
            int open = head.IndexOf('('), close = open < 0 ? -1 : head[open..].IndexOf(')');
            if (close < 0 || Known(head.Slice(open + 1, close - 1)) is not { } agency) continue;
            var behind = head[(open + close + 1)..].TrimStart();
            if (behind.StartsWith("-") || behind.StartsWith("–") || behind.StartsWith("—") || behind.StartsWith(":")) return At(page, i, open + 1, close - 1, agency, "in the dateline");
        }
        return null;
    }

    /// <summary>A line that is nothing but a credit, or asks for one: <c>— Agence France-Presse</c>, <c>With inputs from PTI</c>, <c>Source: Reuters</c>.</summary>
    private static Evidenced<string>? InCredit(PageView page)
    {
        for (int i = page.HeadStart; i < Math.Min(page.Count, Math.Min(page.Comments, page.LastBody + 4)); i++)
        {
            var role = page.Blocks[i].Role;
            var text = page.Text(i);
            // A picture's credit has no year, and at the foot of a text a notice with one looks like nothing else.
            if (i >= page.LastBody && text.Length < LongestNotice && (role != BlockRole.Caption || text.ContainsAnyInRange('0', '9')) && CopyrightCredit.Find(text, out int holder, out int letters) is { } owner) return At(page, i, holder, letters, owner, "holds the copyright of the text");
            if (role == BlockRole.Caption) continue;
            if (Known(text.Trim("—–-()[]/ .©")) is { } whole && page.WordCount(i) <= 6) return At(page, i, 0, text.Length, whole, "a line of its own");
            if (FindAfter(text, page.WordCount(i), out int start, out int length) is { } credited && (text.Length < LongestNotice || i > page.LastBody - 2)) return At(page, i, start, length, credited, "credited on the page");
        }
        return null;
    }

    private static readonly SearchValues<string> Contributions = SearchValues.Create([" contributed to this report", " contributed to this story"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Credits = ["inputs from ", "input from ", "Source: ", "Sources: ", "Reporting by ", "reporting from ", "material from ", "by the ", "by ", "from ", "Credit: "];
    private static readonly SearchValues<string> AnyCredit = SearchValues.Create(Credits, StringComparison.OrdinalIgnoreCase);

    private static string? FindAfter(ReadOnlySpan<char> text, int words, out int start, out int length)
    {
        (start, length) = (0, 0);
        int contributed = -1;
        // Few paragraphs say so: one look for both settles it for the others.
        if (text.ContainsAny(Contributions))
        {
            contributed = text.IndexOf(" contributed to this report", StringComparison.OrdinalIgnoreCase);
            if (contributed < 0) contributed = text.IndexOf(" contributed to this story", StringComparison.OrdinalIgnoreCase);
        }
        if (contributed > 0 && NameEnding(text[..contributed], out start) is { } before)
        {
            length = contributed - start;
            return before;
        }
        // Short credits only: in a sentence these words say something else.
        if (words > 12 || !text.ContainsAny(AnyCredit)) return null;
        foreach (string credit in Credits)
        {
            int at = text.IndexOf(credit, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at > 0 && char.IsLetter(text[at - 1]) || NameStarting(text[(at + credit.Length)..], out length) is not { } agency) continue;
            start = at + credit.Length;
            return agency;
        }
        return null;
    }

    internal static string? NameStarting(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        string? found = null;
        int words = 0;
        for (int i = 1; i <= text.Length && words < LongestName; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '\'')) continue;
            words++;
            if (Known(text[..i]) is { } agency) (found, length) = (agency, i);
        }
        return found;
    }

    internal static string? NameEnding(ReadOnlySpan<char> text, out int start)
    {
        start = 0;
        string? found = null;
        int words = 0;
        for (int i = text.Length - 1; i >= 0 && words < LongestName; i--)
        {
            if (text[i] == ' ' || i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '-' or '\'')) continue;
            words++;
            if (Known(text[i..]) is { } agency) (found, start) = (agency, i);
        }
        return found;
    }

    /// <summary>"…, told AFP": who speaks to an agency speaks to its reporter, so the text is the agency's, unless other
    /// media are told things too.</summary>
    private static Evidenced<string>? InTelling(PageView page)
    {
        Evidenced<string>? found = null;
        for (int i = page.FirstBody; i <= page.LastBody; i++)
        {
            if (page.Blocks[i].Role != BlockRole.Body) continue;
            var text = page.Text(i);
            for (int at = text.IndexOf(" told "); at >= 0;)
            {
                int name = at + " told ".Length;
                bool ends = NameStarting(text[name..], out int length) is not null && (name + length == text.Length || text[name + length] is '.' or ',' or ';' or ' ' or '\n');
                if (ends && NameStarting(text[name..], out _) is { } agency)
                {
                    if (found is not null && found.Value != agency) return null;
                    found ??= At(page, i, name, length, agency, "a speaker told the agency, so its reporter wrote this");
                }
                else if (char.IsUpper(text[Math.Min(name, text.Length - 1)]) && IsMedium(text[name..])) return null;
                int next = text[name..].IndexOf(" told ");
                at = next < 0 ? -1 : name + next;
            }
        }
        return found;
    }

    /// <summary>A name in capitals, such as another broadcaster's.</summary>
    private static bool IsMedium(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('A', 'Z');
        return end >= 3;
    }

    private static Evidenced<string> At(PageView page, int block, int start, int length, string agency, string reason)
    {
        int from = page.Span(block).Start + start;
        return new(agency, new TextSpan(from, from + length), reason);
    }
}
