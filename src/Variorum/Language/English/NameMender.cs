namespace Variorum.Language.English;

/// <summary>The model's names → names with the right spans and types, by lists, by capitals and by what the account does elsewhere.</summary>
internal static class NameMender
{
    public static NameSheet Mend(ParsedText text)
    {
        var names = new NameSheet(text);
        DropCalendar(names);
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

    private static void DropCalendar(NameSheet names)
    {
        foreach (var name in names.All()) if (name.Length == 1 && NameWords.IsCalendar(names.Form(name.First))) names.Remove(name.First);
    }
}
