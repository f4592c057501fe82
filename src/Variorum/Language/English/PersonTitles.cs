namespace Variorum.Language.English;

/// <summary>Takes titles and ranks out of the spans of people's names: "President Vale" names Vale.</summary>
internal static class PersonTitles
{
    public static void Mend(NameSheet names)
    {
        foreach (var name in names.All())
        {
            if (name.Type != EntityType.Person) continue;
            int first = name.First;
            while (name.End - first > 1 && TitleLength(names, first, name.End) is var length and > 0 && first + length < name.End) first += length;
            int end = name.End;
            if (end - first > 1 && names.Form(end - 1) is "'s" or "’s" or "'" or "’") end--;
            if (first == name.First && end == name.End) continue;
            names.Remove(name.First);
            names.Put(name with { First = first, End = end });
        }
    }

    /// <summary>How many tokens from <paramref name="first"/> on are a title, the longest first.</summary>
    public static int TitleLength(NameSheet names, int first, int end)
    {
        for (int length = Math.Min(4, end - first); length > 0; length--)
        {
            if (NameWords.IsTitle(names.Key(first, first + length))) return length;
        }
        return 0;
    }
}
