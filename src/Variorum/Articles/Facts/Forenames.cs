using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Whether a capitalised run begins as a person's name does.</summary>
internal static class Forenames
{
    private static readonly Lexicon List = Lexicon.Load("en/forenames.tsv", ignoreCase: true);

    private static readonly Lexicon Abroad = Lexicon.Load("en/forenames-abroad.tsv", ignoreCase: true);

    private static readonly Lexicon Parts = Lexicon.Load("name-parts.tsv");

    private static readonly Lexicon Surnames = Lexicon.Load("en/surnames.tsv", ignoreCase: true);

    /// <summary>Two to four capitalised words, the first a common forename or the last a common surname.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        if (IsUnspacedName(line)) return true;
        int words = 0;
        foreach (var range in line.Split(' '))
        {
            if (line[range].IsEmpty || !char.IsUpper(line[range][0]) && !(Words.IsCaseless(line[range][0]) && Parts.Contains(line[..Math.Max(0, line.IndexOf(' '))]))) return false;
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
        return List.Contains(first) || Abroad.Contains(first) || Parts.Contains(first) || hyphen > 1 && List.Contains(first[..hyphen]);
    }

    /// <summary><c>王小明</c>, <c>田中 花子</c>: a common surname and one to three characters of its script behind it, and nothing else.</summary>
    public static bool IsUnspacedName(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > LongestUnspaced || !Words.IsUnspaced(line[0])) return false;
        for (int surname = Math.Min(3, line.Length - 1); surname > 0; surname--)
        {
            if (!Parts.TryGet(line[..surname], out var row) || row[1] != "surname") continue;
            var forename = line[surname..].TrimStart(" \u3000");
            // A Chinese forename has one or two characters, a Japanese one up to three: a longer line goes on.
            int most = surname == 1 ? 2 : 3;
            if (forename.Length > 0 && forename.Length <= most && forename.IndexOfAnyExceptInRange('\u3040', '\u9fff') < 0) return true;
        }
        return false;
    }

    private const int LongestUnspaced = 7;
}
