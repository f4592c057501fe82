using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Whether a capitalised run begins as a person's name does.</summary>
internal static class Forenames
{
    private static readonly Lexicon List = Lexicon.Load("en/forenames.tsv", ignoreCase: true);

    private static readonly Lexicon Surnames = Lexicon.Load("en/surnames.tsv", ignoreCase: true);

    /// <summary>Two to four capitalised words, the first a common forename or the last a common surname.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        int words = 0;
        foreach (var range in line.Split(' '))
        {
            if (line[range].IsEmpty || !char.IsUpper(line[range][0])) return false;
            words++;
        }
        return words is >= 2 and <= 4 && (Begins(line) || Surnames.Contains(line[(line.LastIndexOf(' ') + 1)..]));
    }

    /// <summary>Two words or more, the first a common forename.</summary>
    public static bool Begins(ReadOnlySpan<char> name)
    {
        int space = name.IndexOf(' ');
        if (space < 2) return false;
        var first = name[..space];
        int hyphen = first.IndexOf('-');
        return List.Contains(first) || hyphen > 1 && List.Contains(first[..hyphen]);
    }
}
