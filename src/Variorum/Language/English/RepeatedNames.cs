namespace Variorum.Language.English;

/// <summary>What an account's names say about each other: one name has one type throughout, and a name that was seen
/// once is seen wherever it stands again.</summary>
internal static class RepeatedNames
{
    /// <summary>A surname alone follows its bearer's full name, whatever the model made of it elsewhere.</summary>
    private const int SurnameVotes = 3;

    public static void Mend(NameSheet names)
    {
        Vote(names);
        Spread(names);
    }

    private static void Vote(NameSheet names)
    {
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var name in names.All())
        {
            Cast(votes, names.Key(name), name.Type, name.Sure ? 100 : 1);
            if (name.Type == EntityType.Person && name.Length > 1) Cast(votes, names.Key(name.End - 1, name.End), EntityType.Person, SurnameVotes);
        }
        foreach (var name in names.All())
        {
            var count = votes[names.Key(name)];
            var best = (EntityType)Array.IndexOf(count, count.Max());
            if (count[(int)name.Type] < count[(int)best]) names.Put(name with { Type = best, Reason = name.Reason + "; type as elsewhere in the text" });
        }
    }

    private static void Cast(Dictionary<string, int[]> votes, string key, EntityType type, int weight)
    {
        if (!votes.TryGetValue(key, out var count)) votes[key] = count = new int[5];
        count[(int)type] += weight;
    }

    private static void Spread(NameSheet names)
    {
        var types = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (var name in names.All())
        {
            if (!IsDistinct(names, name)) continue;
            types.TryAdd(names.Key(name), name.Type);
            if (name.Type == EntityType.Person && name.Length > 1) types.TryAdd(names.Key(name.End - 1, name.End), name.Type);
        }
        var table = new PhraseTable(types.Keys);
        for (int i = 0; i < names.Count; i++)
        {
            if (names.At(i) is not null) continue;
            int length = table.Match(names, i, out string phrase);
            if (length == 0 || !IsFree(names, i, i + length) || (length == 1 && !LooksLikeName(names, i) && !(types[phrase] == EntityType.Person && Acts(names, i)))) continue;
            names.Put(new NameSpan(i, i + length, types[phrase], "rule: a name seen elsewhere in the text", false));
            i += length - 1;
        }
    }

    // The tagger takes "Mr Early" for an adverb and "WHO" at the head of a sentence for the pronoun.
    private static bool LooksLikeName(NameSheet names, int i) =>
        names.Tag(i) == UniversalTag.PROPN || (i > 0 && NameWords.IsAddress(names.Form(i - 1)) && names.IsCapitalised(i)) || (names.Form(i).Length > 2 && NameWords.IsCapitals(names.Form(i)) && (i + 1 == names.Count || !NameWords.IsCapitals(names.Form(i + 1))));

    // "Block told the board": a surname that is a noun too, capitalised and at the head of a clause.
    private static bool Acts(NameSheet names, int i) =>
        names.Tag(i) == UniversalTag.NOUN && names.IsCapitalised(i) && i + 1 < names.Count && names.Tag(i + 1) is UniversalTag.VERB or UniversalTag.AUX;

    private static bool IsDistinct(NameSheet names, NameSpan name) =>
        name.Length > 1 || (names.Form(name.First) is { Length: > 1 } word && char.IsUpper(word[0]) && !NameWords.IsOrganizationWord(word));

    private static bool IsFree(NameSheet names, int first, int end)
    {
        for (int i = first; i < end; i++) if (names.At(i) is not null) return false;
        bool tied = (first > 0 && names.Form(first - 1) is "-") || (end < names.Count && names.Form(end) is "-" && end + 1 < names.Count && names.IsCapitalised(end + 1));
        return !tied || end - first > 1;
    }
}
