using System.Buffers;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The names in notices of copyright: <c>© 1997-2031 Harbour Post | All Rights Reserved</c>.</summary>
internal static class OutletNotices
{
    private static readonly Lexicon Rights = Lexicon.Load("rights-phrases.tsv", ignoreCase: true);
    private static readonly SearchValues<string> AnyRights = SearchValues.Create([.. Rights.Rows.Select(row => row.Key)], StringComparison.OrdinalIgnoreCase);

    // A notice may run on into terms and credits; a line that has the word alone is a paragraph when it is longer.
    private const int LongestNotice = 500, LongestLine = 200;

    /// <summary>What says only whose rights are reserved stands at the very end.</summary>
    private const int FootLines = 16;

    public static void Add(PageView page, OutletCandidates found)
    {
        bool last = true;
        for (int i = page.Count - 1; i >= 0; i--)
        {
            var text = page.Text(i);
            if (text.Length > LongestNotice || !OutletSearch.IsFurniture(page, i)) continue;
            int mark = text.IndexOf('©');
            if (mark < 0 && text.Length > LongestLine) continue;
            if (mark < 0 && text.IndexOf("Copyright", StringComparison.OrdinalIgnoreCase) is >= 0 and var word && HasYearOrRights(text)) mark = word;
            // "© Ada Lind" above the text's end is whose picture it is.
            if (mark >= 0 && i < page.LastBody && !HasYearOrRights(text)) continue;
            bool company = false;
            if ((mark >= 0 ? Holder(text, mark, out company) : i > page.LastBody && i >= page.Count - FootLines ? OfRights(text) : null) is not { } holder) continue;
            if (found.Add(OutletTrait.Copyright, text[holder.Start..holder.End], page.Span(i).Start + holder.Start) is not { } name) continue;
            if (last) name.Mark(OutletTrait.LastCopyright);
            if (company) name.Mark(OutletTrait.Company);
            // "© 2031 harbourpost.example": owners are seldom written so.
            if (text[holder.Start..holder.End].Contains('.') && !text[holder.Start..holder.End].Contains(' ')) name.Mark(OutletTrait.CopyrightDomain);
            if (text.Contains("theme", StringComparison.OrdinalIgnoreCase)) name.Mark(OutletTrait.Theme);
            last = false;
        }
    }

    /// <summary>"Tous droits réservés – Harbour Post, …", "Harbour Post. Alle Rechte vorbehalten": the name behind or before what all notices say.</summary>
    private static TextSpan? OfRights(ReadOnlySpan<char> line)
    {
        int at = line.IndexOfAny(AnyRights);
        if (at < 0) return null;
        int end = at;
        foreach (var row in Rights.Rows)
        {
            if (line[at..].StartsWith(row.Key, StringComparison.OrdinalIgnoreCase)) end = Math.Max(end, at + row.Key.Length);
        }
        if (Holder(line, end, out _) is { } behind && char.IsUpper(line[behind.Start])) return behind;
        var before = line[..at].TrimEnd(" .,|–—-");
        int start = before.LastIndexOfAny(".|•–—") + 1;
        return before.Length - start < 2 ? null : new TextSpan(start, before.Length);
    }

    // "Bay Post Company LLC": the form of the firm is no part of its name.
    private static bool IsCompany(ReadOnlySpan<char> word) => NoticeWords.Is(word, NoticeWord.Company);

    /// <summary>The word alone names many things: a menu's "Copyright", a policy on it.</summary>
    private static bool HasYearOrRights(ReadOnlySpan<char> line)
    {
        if (line.Contains("rights", StringComparison.OrdinalIgnoreCase)) return true;
        int digits = 0;
        foreach (char c in line)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4) return true;
        }
        return false;
    }

    /// <summary>The first run of words behind the mark that are neither years nor the notice's own words.</summary>
    private static TextSpan? Holder(ReadOnlySpan<char> line, int mark, out bool company)
    {
        int start = -1, end = -1;
        company = false;
        for (int i = mark; i < line.Length;)
        {
            if (!char.IsLetterOrDigit(line[i]))
            {
                if (start >= 0 && line[i] == '-' && line[i - 1] == ' ') break;
                if (start >= 0 && line[i] is '|' or '•' or ',' or '/' or '\n' or '–' or '—' or '·') break;
                // "St. Albans Post": a first word so short is an abbreviation, unless it is all capitals ("© BBN. We are …").
                if (start >= 0 && line[i] == '.' && (i + 1 == line.Length || line[i + 1] == ' ' && (end - start > 3 || line[start..end].IndexOfAnyExceptInRange('A', 'Z') < 0))) break;
                i++;
                continue;
            }
            int from = i;
            while (i < line.Length && (char.IsLetterOrDigit(line[i]) || line[i] is '\'' or '’' or '-' or '&' || line[i] == '.' && i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1]))) i++;
            var word = line[from..i];
            if (start >= 0 && IsCompany(word)) company = true;
            if (company) break;
            bool year = word.Length > 1 && word[0] is >= '0' and <= '9' && word.IndexOfAnyExcept("0123456789-–") is < 0 or > 3, own = year || NoticeWords.Is(word, NoticeWord.Notice);
            if (own && start >= 0 && (year || char.IsLower(word[0]) || IsOwnBehind(line[i..])) && !word.Equals("the", StringComparison.OrdinalIgnoreCase) && !word.Equals("of", StringComparison.OrdinalIgnoreCase)) break;
            if (own && start < 0) continue;
            if (start < 0) start = from;
            end = i;
        }
        company |= start >= 0 && end < line.Length - 1 && line[end] == ',' && IsCompanyBehind(line[(end + 1)..]);
        return start < 0 ? null : new TextSpan(start, end);
    }

    /// <summary>"All Rights Reserved", but "All About Ports": whether the next word is the notice's too, or there is none.</summary>
    private static bool IsOwnBehind(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" .,|");
        int end = rest.IndexOfAny(' ', '.', ',');
        return rest.IsEmpty || NoticeWords.Is(end < 0 ? rest : rest[..end], NoticeWord.Notice);
    }

    /// <summary>"Harbour Post, Inc."</summary>
    private static bool IsCompanyBehind(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        int end = line.IndexOfAny(' ', '.', ',');
        return IsCompany(end < 0 ? line : line[..end]);
    }
}
