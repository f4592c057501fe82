namespace Variorum.Language.English;

/// <summary>The model's names → names with the right spans and types, by lists, by capitals and by what the account does elsewhere.</summary>
internal static class NameMender
{
    public static NameSheet Mend(ParsedText text)
    {
        var names = new NameSheet(text);
        DropCommonWords(names);
        RetypeCapitals(names);
        CountryNames.Mend(names);
        OrganizationNames.Mend(names);
        KnownOrganizations.Mend(names);
        HyphenatedNames.Mend(names);
        PersonTitles.Mend(names);
        BracketedNames.Mend(names);
        MissedNames.Mend(names);
        RepeatedNames.Mend(names);
        return names;
    }

    /// <summary>Months, weekdays and bare titles ("the President") are nobody's name.</summary>
    private static void DropCommonWords(NameSheet names)
    {
        foreach (var name in names.All())
        {
            bool calendar = name.Length == 1 && NameWords.IsCalendar(names.Form(name.First));
            if (calendar || IsCommonNoun(names, name) || NameWords.IsTitle(names.Key(name))) names.Remove(name.First);
        }
    }

    /// <summary>"the ministry": no capital, and a noun to the tagger too. Where a writer uses no capitals at all, names are still tagged as such.</summary>
    private static bool IsCommonNoun(NameSheet names, NameSpan name)
    {
        for (int i = name.First; i < name.End; i++) if (names.IsCapitalised(i)) return false;
        return names.Tag(name.End - 1) == UniversalTag.NOUN;
    }

    /// <summary>Three capitals or more are an organization rather than a person, unless all around is in capitals.</summary>
    private static void RetypeCapitals(NameSheet names)
    {
        foreach (var name in names.All())
        {
            bool capitals = name.Length == 1 && name.Type == EntityType.Person && names.Form(name.First) is { Length: >= 3 } word && NameWords.IsCapitals(word);
            if (capitals && !IsNeighbourCapitals(names, name)) names.Put(name with { Type = EntityType.Organization, Reason = name.Reason + "; capitals" });
        }
    }

    private static bool IsNeighbourCapitals(NameSheet names, NameSpan name) =>
        (name.First > 0 && NameWords.IsCapitals(names.Form(name.First - 1))) || (name.End < names.Count && NameWords.IsCapitals(names.Form(name.End)));
}
