using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The lines around an article that name its outlet.</summary>
internal static class OutletLines
{
    private static readonly Lexicon Notices = Lexicon.Load("en/notice-words.tsv", ignoreCase: true);

    // A notice may run on into terms and credits; a line that has the word alone is a paragraph when it is longer.
    private const int LongestNotice = 500, LongestLine = 200;

    /// <summary><c>© Copyright 1997-2025 Harbour Post | All Rights Reserved</c>: what is left without the notice's own words.</summary>
    public static Evidenced<string>? Copyright(PageView page)
    {
        for (int i = page.Count - 1; i >= 0; i--)
        {
            var text = page.Text(i);
            if (text.Length > LongestNotice || page.Blocks[i].Role is BlockRole.Body or BlockRole.Comment or BlockRole.Caption) continue;
            int mark = text.IndexOf('©');
            if (mark < 0 && text.Length > LongestLine) continue;
            if (mark < 0 && HasYearOrRights(text)) mark = text.IndexOf("Copyright", StringComparison.OrdinalIgnoreCase);
            if (mark < 0) continue;
            if (Holder(text, mark) is { } name) return new(text[name.Start..name.End].ToString(), new TextSpan(page.Span(i).Start + name.Start, page.Span(i).Start + name.End), "the copyright line");
        }
        return null;
    }

    // "Bay Post Company LLC": the form of the firm is no part of its name.
    private static bool IsCompany(ReadOnlySpan<char> word) => Notices.TryGet(word, out var row) && row[1] == "company";

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
    private static TextSpan? Holder(ReadOnlySpan<char> line, int mark)
    {
        int start = -1, end = -1;
        for (int i = mark; i < line.Length;)
        {
            if (!char.IsLetterOrDigit(line[i]))
            {
                if (start >= 0 && line[i] is '|' or '•' or ',' or '/' or '\n' or '–' or '—') break;
                // "St. Albans Post": a first word so short is an abbreviation, unless it is all capitals ("© BBN. We are …").
                if (start >= 0 && line[i] == '.' && (i + 1 == line.Length || line[i + 1] == ' ' && (end - start > 3 || line[start..end].IndexOfAnyExceptInRange('A', 'Z') < 0))) break;
                i++;
                continue;
            }
            int from = i;
            while (i < line.Length && (char.IsLetterOrDigit(line[i]) || line[i] is '\'' or '’' or '-' or '&' || line[i] == '.' && i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1]))) i++;
            var word = line[from..i];
            if (start >= 0 && IsCompany(word)) break;
            bool own = Notices.Contains(word) || word[0] is >= '0' and <= '9' && word.IndexOfAnyExcept("0123456789-–") < 0;
            if (own && start >= 0 && !word.Equals("the", StringComparison.OrdinalIgnoreCase) && !word.Equals("of", StringComparison.OrdinalIgnoreCase)) break;
            if (own && start < 0) continue;
            if (start < 0) start = from;
            end = i;
        }
        if (start < 0 || end - start < 2 || Words.Count(line[start..end]) > 7) return null;
        return new TextSpan(start, end);
    }

    /// <summary>A line that is a domain, below the article; the line above it, when it spells the same name, is the name.</summary>
    public static Evidenced<string>? Domain(PageView page)
    {
        for (int i = page.Count - 1; i > page.LastBody; i--)
        {
            if (page.Blocks[i].Role == BlockRole.Comment || !IsDomain(page.Text(i), out string site)) continue;
            for (int j = Math.Max(page.LastBody + 1, i - 2); j < i; j++)
            {
                string name = page.Page.Text.Quote(page.Span(j));
                if (Words.Count(name) <= 6 && Words.Fold(name).Replace(" ", "") is { Length: > 2 } folded && (folded == site || site.StartsWith(folded, StringComparison.Ordinal) || folded.StartsWith(site, StringComparison.Ordinal)))
                {
                    return new(name, page.Span(j), "a name above the site's domain, spelled alike");
                }
            }
            return new(page.Page.Text.Quote(page.Span(i)), page.Span(i), "the site's domain below the article");
        }
        return null;
    }

    /// <summary>"baypost.com", with the site's part of it in small letters.</summary>
    public static bool IsDomain(ReadOnlySpan<char> line, out string site)
    {
        site = "";
        var name = line.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? line[4..] : line;
        int dot = name.LastIndexOf('.');
        if (dot < 2 || name.Length - dot is < 3 or > 8 || name.Length > 60) return false;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-')) return false;
        }
        site = name[..name.IndexOf('.')].ToString().ToLowerInvariant().Replace("-", "");
        return name[(dot + 1)..].IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    /// <summary>A short name on a line of its own outside the telling that another line asks readers to support or follow.</summary>
    public static Evidenced<string>? Furniture(PageView page)
    {
        var asking = Asking(page);
        for (int i = 0; i < page.Count && asking.Count > 0; i++)
        {
            if (page.Blocks[i].Role is BlockRole.Body or BlockRole.Comment or BlockRole.Caption || i == page.TitleBlock) continue;
            var name = page.Text(i);
            if (page.WordCount(i) is 0 or > 4 || !char.IsUpper(name[0]) || !char.IsLetterOrDigit(name[^1]) || Notices.Contains(name)) continue;
            foreach (int line in asking)
            {
                if (AsksFor(page.Text(line), name)) return new(name.ToString(), page.Span(i), $"a line of its own, and readers are asked: {page.Text(line)}");
            }
        }
        return null;
    }

    /// <summary>The lines outside the telling whose first word asks for something: few, or none.</summary>
    private static List<int> Asking(PageView page)
    {
        var asking = new List<int>();
        for (int i = 0; i < page.Count; i++)
        {
            if (page.Blocks[i].Role is BlockRole.Body or BlockRole.Comment) continue;
            var line = page.Text(i);
            if (line.IndexOf(' ') is > 0 and var first && Notices.TryGet(line[..first], out var row) && row[1] == "ask") asking.Add(i);
        }
        return asking;
    }

    private static bool AsksFor(ReadOnlySpan<char> line, ReadOnlySpan<char> name)
    {
        if (line.Length <= name.Length + 3 || line.Length > name.Length + 40) return false;
        int at = line.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at > 0 && line[at - 1] == ' ' && (at + name.Length == line.Length || !char.IsLetterOrDigit(line[at + name.Length]));
    }
}
