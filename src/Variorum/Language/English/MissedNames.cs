namespace Variorum.Language.English;

/// <summary>Names that neither the model nor a list saw, where their place in the sentence gives them away.</summary>
internal static class MissedNames
{
    public static void Mend(NameSheet names)
    {
        for (int i = 1; i < names.Count; i++)
        {
            if (names.At(i) is not null || names.Tag(i) != UniversalTag.PROPN || !names.InOneSentence(i - 1, i)) continue;
            if (IsCity(names, i)) names.Put(new NameSpan(i, i + 1, EntityType.Location, "gazetteer: city", false));
            else if (IsBehindSourceWord(names, i)) PutSource(names, i);
            else if (IsAcronym(names, i)) names.Put(new NameSpan(i, i + 1, EntityType.Organization, "rule: capitals of an abbreviation", false));
        }
    }

    /// <summary>"in Example", "the Example region".</summary>
    private static bool IsCity(NameSheet names, int i)
    {
        bool kind = i + 1 < names.Count && names.Form(i + 1) is "region" or "province" or "oblast" or "city" or "district" or "county";
        bool place = names.Form(i - 1) is "in" or "near" or "from" or "around" or "outside" or "to";
        bool alone = i + 1 == names.Count || names.Tag(i + 1) != UniversalTag.PROPN;
        return alone && (kind || place) && Gazetteer.IsCity(names.Form(i));
    }

    /// <summary>An abbreviation in capitals amid other words: most such are organizations.</summary>
    private static bool IsAcronym(NameSheet names, int i)
    {
        var form = names.Form(i);
        if (form.Length is < 3 or > 7 || !NameWords.IsCapitals(form) || NameWords.IsCommonAcronym(form)) return false;
        return !NameWords.IsCapitals(names.Form(i - 1)) && (i + 1 == names.Count || !NameWords.IsCapitals(names.Form(i + 1)));
    }

    private static bool IsBehindSourceWord(NameSheet names, int i)
    {
        int before = names.Form(i - 1) is "the" or "The" ? i - 2 : i - 1;
        return before > 0 && names.Form(before) is "to" && names.Form(before - 1).Equals("according", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The capitalised run behind "according to" that no comma ends: a person if it begins with a forename.</summary>
    private static void PutSource(NameSheet names, int first)
    {
        int end = first;
        while (end < names.Count && names.InOneSentence(first, end) && names.At(end) is null && names.Tag(end) == UniversalTag.PROPN && names.IsCapitalised(end)) end++;
        if (PersonTitles.TitleLength(names, first, first + 1) > 0 || end == first) return;
        var type = end - first > 1 && Gazetteer.IsForename(names.Form(first)) ? EntityType.Person : EntityType.Organization;
        names.Put(new NameSpan(first, end, type, "rule: capitals behind \"according to\"", false));
    }
}
