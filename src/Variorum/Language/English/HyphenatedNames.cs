namespace Variorum.Language.English;

/// <summary>Takes into a name what a hyphen ties to it ("Dae-jung", "Rolls-Royce", "al-Example"), but not "Ruritania-backed".</summary>
internal static class HyphenatedNames
{
    public static void Mend(NameSheet names)
    {
        foreach (var name in names.All())
        {
            if (names.At(name.First) is not { } held) continue;
            int first = held.First, end = held.End;
            while (Follows(names, held, end)) end += 2;
            while (first >= 2 && IsHyphen(names, first - 1) && names.Touches(first - 2) && names.Touches(first - 1) && IsArticle(names.Form(first - 2))) first -= 2;
            if (first != held.First || end != held.End) names.Put(held with { First = first, End = end, Reason = held.Reason + ", with what a hyphen ties to it" });
        }
    }

    private static bool Follows(NameSheet names, NameSpan name, int hyphen)
    {
        if (hyphen + 1 >= names.Count || !IsHyphen(names, hyphen) || !names.Touches(hyphen - 1) || !names.Touches(hyphen)) return false;
        var next = names.Form(hyphen + 1);
        if (!CharTable.IsLetter(next[0]) || NameWords.IsCompoundWord(next)) return false;
        if (IsCountry(names, hyphen + 1, hyphen + 2) || IsCountry(names, hyphen - 1, hyphen)) return false;
        return char.IsUpper(next[0]) || (name.Type == EntityType.Person && names.Tag(hyphen + 1) == UniversalTag.PROPN) || IsGivenName(names, name, next);
    }

    /// <summary>Korean and Chinese given names have a second syllable in small letters.</summary>
    private static bool IsGivenName(NameSheet names, NameSpan name, ReadOnlySpan<char> next) =>
        name.Type == EntityType.Person && next.Length <= 6 && Gazetteer.IsLeadingSurname(names.Form(name.First));

    private static bool IsHyphen(NameSheet names, int token) => names.Form(token) is "-" or "‐" or "‑";

    private static bool IsArticle(ReadOnlySpan<char> word) => word is "al" or "Al" or "el" or "El" or "ar" or "as" or "an" or "ad" or "ash";

    private static bool IsCountry(NameSheet names, int first, int end) => Gazetteer.Country(names.Key(first, end), out _) != CountryKind.None;
}
