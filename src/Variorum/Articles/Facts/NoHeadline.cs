namespace Variorum.Articles.Facts;

/// <summary>Lines near a telling that are built like headlines and are none: bylines, menus, captions.</summary>
internal static class NoHeadline
{
    /// <summary>The word and a name of four words.</summary>
    private const int MostBylineWords = 5;

    /// <summary>What a caption says, and who took the picture.</summary>
    private const int SentenceWords = 5, NameWords = 4;

    /// <summary>"By" and a name; in scripts without capitals, or behind a colon, a name that no list knows as well.</summary>
    public static bool IsByline(ReadOnlySpan<char> text, int words)
    {
        int lead = BylineWords.Lead(text);
        if (lead == 0 || lead == text.Length) return false;
        return Forenames.Begins(text[lead..]) || words <= MostBylineWords && (Words.IsCaseless(text[lead]) || text[..lead].Contains(':')) && BylineNames.IsPerson(text[lead..], null);
    }

    /// <summary><c>News | Region | Sport</c>, <c>Start › News › Region</c>.</summary>
    public static bool IsMenu(ReadOnlySpan<char> text) => text.Count('|') > 1 || text.Contains('›');

    /// <summary>What a picture shows and, behind the stop, who took it or where it is from: <c>The bridge at dawn. Ada Lind</c>.</summary>
    public static bool EndsInName(ReadOnlySpan<char> text, string? outlet)
    {
        int stop = text.LastIndexOf(". ");
        if (stop < 0 || Words.Count(text[..stop]) < SentenceWords || !char.IsLetterOrDigit(text[^1])) return false;
        var name = text[(stop + 2)..].Trim();
        bool capitals = name.Contains(' ') && !name.ContainsAnyInRange('a', 'z') && char.IsUpper(name[0]) && char.IsUpper(name[^1]);
        return Words.Count(name) <= NameWords && (capitals || Forenames.IsName(name) || outlet is not null && SiteSuffix.SameSite(name.ToString(), outlet));
    }
}
