using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Whether a capitalised run begins as a person's name does.</summary>
internal static class Forenames
{
    private static readonly Lexicon List = Lexicon.Load("en/forenames.tsv", ignoreCase: true);

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
