using System.Buffers;
using System.Collections.Frozen;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The words around names in a byline.</summary>
internal static class BylineWords
{
    private static readonly Lexicon List = Lexicon.Load("byline-words.tsv", ignoreCase: true);

    // By their first letter as a capital: of hundreds, in all languages, a line is held against a few.
    private static readonly FrozenDictionary<char, (string Words, string Kind)[]> Leads = List.Rows.Where(r => r[1] is "lead" or "lead-colon" or "lead-name").Select(r => (Words: r.Key, Kind: r[1]))
        .OrderByDescending(lead => lead.Words.Length).ThenBy(lead => lead.Words, StringComparer.Ordinal).ThenBy(lead => lead.Kind, StringComparer.Ordinal)
        .GroupBy(lead => char.ToUpperInvariant(lead.Words[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly SearchValues<char> Between = SearchValues.Create(" \t\n,:|()");

    private static readonly string[] Addresses = [.. List.Rows.Where(r => r[1] == "address").Select(r => r.Key)];

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
        foreach (var range in line.SplitAny(Between))
        {
            if (Is(line[range], kind)) return true;
        }
        return false;
    }

    /// <summary>How many characters of <c>By </c>, <c>Written by: </c> and the like a line begins with; 0 when none.</summary>
    /// <param name="glued">Also where markup ran the word into the name: <c>ByAda Lind</c>.</param>
    public static int Lead(ReadOnlySpan<char> line, bool glued = false)
    {
        if (line.IsEmpty || !Leads.TryGetValue(char.ToUpperInvariant(line[0]), out var leads)) return 0;
        foreach (var (lead, kind) in leads)
        {
            if (!line.StartsWith(lead, StringComparison.OrdinalIgnoreCase) || line.Length == lead.Length) continue;
            int end = lead.Length;
            bool colon = line[end] is ':' or '：' or '／' or '＝' || line[end] == '/' && Words.IsUnspaced(line[0]);
            bool runs = glued && char.IsUpper(line[end]) && char.IsLower(line[end - 1]) && lead.EndsWith("by", StringComparison.Ordinal);
            if (!colon && !runs && !char.IsWhiteSpace(line[end])) continue;
            if (kind == "lead-colon" && !colon && line[end] != '\n') continue;
            while (end < line.Length && (char.IsWhiteSpace(line[end]) || line[end] is ':' or '：' or '／' or '＝' or '/' or '—' or '-')) end++;
            if (kind == "lead-name" && !(end < line.Length && (char.IsUpper(line[end]) || Words.IsCaseless(line[end])) && Forenames.Begins(line[end..]))) continue;
            return end;
        }
        return 0;
    }

    /// <summary>Whether a link leads to the page of an author.</summary>
    public static bool IsAuthorsAddress(string address) => Array.Exists(Addresses, part => address.Contains(part, StringComparison.Ordinal));

    /// <summary>A line that is only the word: the names stand on the next one.</summary>
    public static bool IsOnlyLead(ReadOnlySpan<char> line) => Is(line.TrimEnd(": —-"), "lead") || Is(line.TrimEnd(": —-"), line.TrimEnd().EndsWith(":") ? "lead-colon" : "lead-line");
}
