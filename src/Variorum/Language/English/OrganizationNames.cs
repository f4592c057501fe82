namespace Variorum.Language.English;

/// <summary>Finds the whole of an organization's name around the word that makes it one: "Ministry of Defence of Ruritania",
/// "Ruritanian People's Army", "Institute for Far Northern Studies".</summary>
internal static class OrganizationNames
{
    public static void Mend(NameSheet names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (!IsHead(names, i)) continue;
            int first = Left(names, i), end = Right(names, i + 1);
            if (end - first < 2 || IsHeldWhole(names, first, end)) continue;
            (first, end) = WithHeld(names, first, end);
            names.Put(new NameSpan(first, end, EntityType.Organization, "rule: capitals around an organization's word", true));
            i = end - 1;
        }
        JoinPossessive(names);
    }

    private static bool IsHead(NameSheet names, int i) =>
        names.IsCapitalised(i) && NameWords.IsOrganizationWord(names.Form(i)) && names.Tag(i) is UniversalTag.PROPN or UniversalTag.NOUN
        && names.At(i) is not ({ Type: EntityType.Person } or { Sure: true, Type: EntityType.Location });

    private static int Left(NameSheet names, int i)
    {
        while (i > 0 && names.InOneSentence(i - 1, i))
        {
            if (IsPart(names, i - 1)) i--;
            else if (i > 2 && IsPossessive(names.Form(i - 1)) && IsPeople(names.Form(i - 2)) && names.IsCapitalised(i - 2)) i -= 2;
            else break;
        }
        return i;
    }

    /// <summary>A capitalised word before the head. One that begins the sentence or names a people counts only if it was taken for a name with others.</summary>
    private static bool IsPart(NameSheet names, int i)
    {
        if (!names.IsCapitalised(i) || names.Tag(i) is not (UniversalTag.PROPN or UniversalTag.ADJ or UniversalTag.NOUN)) return false;
        if (NameWords.IsAddress(names.Form(i)) || NameWords.IsCalendar(names.Form(i))) return false;
        bool rank = NameWords.IsTitle(names.Form(i));
        if (rank) return i + 1 < names.Count && NameWords.IsOrganizationWord(names.Form(i + 1));
        if (names.IsFirstWord(i)) return names.At(i) is not null || names.Tag(i) == UniversalTag.PROPN;
        return true;
    }

    private static int Right(NameSheet names, int i)
    {
        int end = i;
        bool of = false;
        while (i < names.Count && names.InOneSentence(end - 1, i))
        {
            int word = i;
            if (names.Form(i) is "of" or "for" or "on" || (of && names.Form(i) is "and" or "&")) word++;
            if (word > i && word < names.Count && names.Form(word) is "the") word++;
            if (word >= names.Count || !names.InOneSentence(i, word) || !IsFollower(names, word, word > i)) break;
            of |= word > i;
            end = i = word + 1;
        }
        return end;
    }

    private static bool IsFollower(NameSheet names, int i, bool connected)
    {
        if (!names.IsCapitalised(i) || NameWords.IsCalendar(names.Form(i)) || NameWords.IsTitle(names.Form(i))) return false;
        if (names.Tag(i) is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.PRON or UniversalTag.DET or UniversalTag.PUNCT) return false;
        return connected || names.At(i) is { Type: EntityType.Organization } || NameWords.IsOrganizationWord(names.Form(i));
    }

    private static bool IsHeldWhole(NameSheet names, int first, int end) =>
        names.At(first) is { } held && held.First <= first && held.End >= end && held.Type == EntityType.Organization;

    /// <summary>Names that reach over an edge go in whole; a people's name before the organization stays a name of its own if the model saw both.</summary>
    private static (int First, int End) WithHeld(NameSheet names, int first, int end)
    {
        if (names.At(first) is { } left)
        {
            bool apart = left.Type == EntityType.Norp && left.End < end && names.At(left.End) is { Type: EntityType.Organization };
            first = apart ? left.End : left.First;
        }
        if (names.At(end - 1) is { } right) end = Math.Max(end, right.End);
        return (first, end);
    }

    /// <summary>"General Staff of Ruritania" + "'s" + "Armed Forces" is one name.</summary>
    private static void JoinPossessive(NameSheet names)
    {
        foreach (var name in names.All())
        {
            if (name.Type != EntityType.Organization || name.End + 1 >= names.Count || !IsPossessive(names.Form(name.End))) continue;
            bool ofCountry = name.Length > 2 && names.Form(name.End - 2) is "of" && Gazetteer.Country(names.Form(name.End - 1), out _) == CountryKind.Name;
            if (ofCountry && names.At(name.End + 1) is { Type: EntityType.Organization } next) names.Put(name with { End = next.End, Sure = true });
        }
    }

    private static bool IsPossessive(ReadOnlySpan<char> form) => form is "'s" or "’s" or "'" or "’";

    private static bool IsPeople(ReadOnlySpan<char> word) =>
        word is "People" or "Women" or "Men" or "Children" or "Workers" or "Veterans" or "Farmers" or "Teachers" or "Nurses" or "Players" or "Peoples" or "Mothers";
}
