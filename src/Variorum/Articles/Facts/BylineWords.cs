using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The words around names in a byline.</summary>
internal static class BylineWords
{
    private static readonly Lexicon List = Lexicon.Load("byline-words.tsv", ignoreCase: true);
    private static readonly string[] Leads = [.. List.Rows.Where(r => r[1] == "lead").Select(r => r.Key).OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal)];

    public static bool Is(ReadOnlySpan<char> word, string kind)
    {
        foreach (var row in List.All(word))
        {
            if (row[1] == kind) return true;
        }
        return false;
    }

    /// <summary>Whether any word of a line is of a kind.</summary>
    public static bool Holds(ReadOnlySpan<char> line, string kind)
    {
        foreach (var range in line.SplitAny(" \t\n,:|()"))
        {
            if (Is(line[range], kind)) return true;
        }
        return false;
    }

    /// <summary>How many characters of <c>By </c>, <c>Written by: </c> and the like a line begins with; 0 when none.</summary>
    /// <param name="glued">Also where markup ran the word into the name: <c>ByAda Lind</c>.</param>
    public static int Lead(ReadOnlySpan<char> line, bool glued = false)
    {
        foreach (string lead in Leads)
        {
            if (!line.StartsWith(lead, StringComparison.OrdinalIgnoreCase) || line.Length == lead.Length) continue;
            int end = lead.Length;
            bool colon = line[end] == ':';
            bool runs = glued && char.IsUpper(line[end]) && char.IsLower(line[end - 1]) && lead.EndsWith("by", StringComparison.Ordinal);
            if (!colon && !runs && !char.IsWhiteSpace(line[end])) continue;
            // "author" and "from" lead a name only with a colon: a sentence may begin with them too.
            if (!colon && lead is "author" or "authors" or "from" && line[end] != '\n') continue;
            while (end < line.Length && (char.IsWhiteSpace(line[end]) || line[end] is ':' or '—' or '-')) end++;
            return end;
        }
        return 0;
    }

    /// <summary>A line that is only the word: the names stand on the next one.</summary>
    public static bool IsOnlyLead(ReadOnlySpan<char> line) => Is(line.TrimEnd(": —-"), "lead");
}
