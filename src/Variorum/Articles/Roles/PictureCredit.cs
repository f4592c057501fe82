using System.Buffers;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>Lines that end in whose picture they stand under, in any language: <c>The new bridge. Foto: Ada Lind</c>, <c>… (foto Lind)</c>, <c>… | Foto: Post / Lind</c>.
/// A line that begins with the word, or shouts it behind a headline, ends in none.</summary>
internal static class PictureCredit
{
    /// <summary>Shorter beginnings are labels: "Foto: Ada Lind" alone says nothing of a picture.</summary>
    private const int LeastBefore = 12;

    /// <summary>Two names, an agency and an archive have no more characters.</summary>
    private const int LongestCredit = 70;

    private static readonly Lexicon Words = Lexicon.Load("picture-credits.tsv", ignoreCase: true);
    private static readonly Lexicon Agencies = Lexicon.Load("en/agencies.tsv");
    private static readonly SearchValues<string> AnyWord = SearchValues.Create([.. Words.Rows.Select(row => row.Key)], StringComparison.OrdinalIgnoreCase);
    // Before or behind the word stands one of these, and a name behind it: most lines of a page have none but the stop at their end, and are passed over with one look.
    private static readonly SearchValues<char> Marks = SearchValues.Create(":：/／©=＝.!?…|([（【–—·•»”。।\"");
    private static readonly string[] Behind = [.. Words.Rows.Where(row => row[1] == "behind").Select(row => row.Key)];

    public static bool Ends(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" )]）】");
        if (line.Length <= LeastBefore) return false;
        foreach (string word in Behind) if (line.EndsWith(word, StringComparison.Ordinal)) return true;
        int from = Math.Max(LeastBefore, line.Length - LongestCredit);
        if (!line[(from - 1)..^1].ContainsAny(Marks) || !line[from..].ContainsAny(AnyWord)) return false;
        for (int at = from; at < line.Length; at++)
        {
            if (!char.IsLetter(line[at]) || char.IsLetterOrDigit(line[at - 1])) continue;
            int end = EndOfWord(line, at);
            if (end < line.Length && IsCredit(line, at, end)) return true;
            at = end;
        }
        return false;
    }

    /// <summary>Whether a line ends in the agency its picture is from: <c>The new bridge (ANSA)</c>, <c>The new bridge. EFE</c>, <c>… Ada Lind/AFP</c>.</summary>
    public static bool EndsInAgency(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" .)]）】");
        int mark = line.LastIndexOfAny("(/.[（–—|");
        if (mark < LeastBefore || line.Length - mark > LongestCredit) return false;
        if (Agencies.Contains(line[(mark + 1)..].Trim())) return true;
        // The photographer stands behind the stroke: "EFE/Ada Lind".
        int open = line[..mark].LastIndexOfAny("(.[（–—|");
        return line[mark] == '/' && open >= LeastBefore && Agencies.Contains(line[(open + 1)..mark].Trim());
    }

    private static bool IsCredit(ReadOnlySpan<char> line, int start, int end)
    {
        if (!Words.TryGet(line[start..end], out var row)) return false;
        var before = line[..start].TrimEnd();
        var behind = line[end..].TrimStart(" .");
        if (behind.IsEmpty || Wording.IsStop(line[^1]) && line[^1] != '.') return false;
        bool colon = behind[0] is ':' or '：' or '/' or '／' or '©' or '=' or '＝';
        bool parted = before[^1] is '.' or '!' or '?' or '…' or '|' or '(' or '[' or '（' or '【' or '/' or '–' or '—' or '·' or '•' or '»' or '”' or '。' or '।' or '"';
        if (colon) return behind.TrimStart(":：/／©=＝ ") is { IsEmpty: false } name && (parted || !char.IsLower(name[0]));
        bool shouts = end - start > 1 && char.IsUpper(line[start + 1]);
        if (!parted || shouts || line[^1] == '.') return false;
        return row[1] == "archive" || line[end] == '.' || !char.IsLower(behind[0]) || char.IsUpper(line[start]) && before[^1] == '.';
    }

    private static int EndOfWord(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (char.IsLetter(line[at]) || VowelSign.Is(line[at]))) at++;
        return at;
    }
}
