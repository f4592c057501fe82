namespace Variorum.Language.English;

/// <summary>Abbreviations introduced in brackets: "Northern Ports Agency (NPA)" and "NPA (Northern Ports Agency)".</summary>
internal static class BracketedNames
{
    /// <summary>Two letters fit too many names by chance.</summary>
    private const int FewestWords = 3;

    /// <summary>The short form takes the type of the long one; so does one that was not introduced, but has its letters.</summary>
    public static void Mend(NameSheet names)
    {
        var organizations = names.All().Where(n => n.Type == EntityType.Organization && n.Length >= FewestWords).ToList();
        foreach (var name in names.All())
        {
            bool shortened = name.Length == 1 && !name.Sure && names.Form(name.First).Length >= FewestWords && IsShort(names.Form(name.First));
            if (shortened && organizations.Any(o => IsInitials(names, names.Form(name.First), o)))
                names.Put(name with { Type = EntityType.Organization, Sure = true, Reason = name.Reason + "; first letters of a longer name" });
        }
        foreach (var (longForm, shortForm) in Pairs(names))
        {
            names.Put(new NameSpan(shortForm.First, shortForm.End, longForm.Type, "rule: an abbreviation in brackets", true));
        }
    }

    /// <summary>The long and the short form wherever one stands in brackets behind the other.</summary>
    public static IEnumerable<(NameSpan Long, NameSpan Short)> Pairs(NameSheet names)
    {
        for (int i = 1; i + 2 < names.Count; i++)
        {
            if (names.Form(i) is not "(" || !names.InOneSentence(i - 1, i + 2)) continue;
            var before = names.At(i - 1);
            var inside = names.At(i + 1);
            if (before is { } whole && IsShort(names.Form(i + 1)) && names.Form(i + 2) is ")" && IsInitials(names, names.Form(i + 1), whole))
                yield return (whole, new NameSpan(i + 1, i + 2, whole.Type, "", true));
            else if (inside is { } spelled && IsShort(names.Form(i - 1)) && spelled.End < names.Count && names.Form(spelled.End) is ")" && IsInitials(names, names.Form(i - 1), spelled))
                yield return (spelled, new NameSpan(i - 1, i, spelled.Type, "", true));
        }
    }

    /// <summary>Whether the letters of a short form are the first letters of the long form's words, in order; small words may be left out.</summary>
    public static bool IsInitials(NameSheet names, ReadOnlySpan<char> shortForm, NameSpan longForm)
    {
        if (longForm.Length < 2) return false;
        int next = 0;
        for (int i = longForm.First; i < longForm.End && next < shortForm.Length; i++)
        {
            while (next < shortForm.Length && !char.IsLetterOrDigit(shortForm[next])) next++;
            if (next < shortForm.Length && char.ToUpperInvariant(names.Form(i)[0]) == char.ToUpperInvariant(shortForm[next])) next++;
        }
        while (next < shortForm.Length && !char.IsLetterOrDigit(shortForm[next])) next++;
        return next >= shortForm.Length && char.ToUpperInvariant(names.Form(longForm.First)[0]) == char.ToUpperInvariant(shortForm[0]);
    }

    /// <summary>Two to eight characters, most of them capitals; "U.N." counts two.</summary>
    public static bool IsShort(ReadOnlySpan<char> word)
    {
        int capitals = 0, stops = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c)) capitals++;
            if (c == '.') stops++;
        }
        return word.Length - stops is >= 2 and <= 8 && capitals >= 2 && capitals * 2 > word.Length - stops;
    }
}
