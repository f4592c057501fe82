namespace Variorum.Language.English;

/// <summary>Names as words to compare.</summary>
internal static class NameForm
{
    /// <summary>Lower-case words of a name, without hyphens, possessives and brackets.</summary>
    public static string[] Words(NameSheet names, NameSpan name)
    {
        var words = new List<string>(name.Length);
        for (int i = name.First; i < name.End; i++)
        {
            var form = names.Form(i);
            if (CharTable.IsWord(form[0]) && !IsPossessive(form)) words.Add(form.ToString().ToLowerInvariant());
        }
        return [.. words];
    }

    /// <summary>
    /// A name from its first capital on: "news agency Torvan" and "Torvan" are one. What stands before says what it is, and is still part of
    /// the mention.
    /// </summary>
    public static NameSpan Proper(NameSheet names, NameSpan name)
    {
        int first = name.First;
        while (first < name.End - 1 && IsLower(names.Form(first))) first++;
        return names.IsCapitalised(first) ? name with { First = first } : name;
    }

    private static bool IsLower(ReadOnlySpan<char> form)
    {
        foreach (char c in form) if (!char.IsLower(c)) return false;
        return true;
    }

    /// <summary>The words that tell organizations apart, one spelling each.</summary>
    public static HashSet<string> Content(string[] words) => [.. words.Where(w => w is not ("of" or "the" or "for" or "and" or "on" or "in")).Select(Spelling)];

    public static bool IsSuffix(string[] shorter, string[] longer) =>
        shorter.Length < longer.Length && longer.AsSpan(longer.Length - shorter.Length).SequenceEqual(shorter);

    public static bool IsPrefix(string[] shorter, string[] longer) =>
        shorter.Length < longer.Length && longer.AsSpan(0, shorter.Length).SequenceEqual(shorter);

    private static bool IsPossessive(ReadOnlySpan<char> form) => form is "'s" or "’s" or "'" or "’";

    private static string Spelling(string word) => word switch
    {
        "defence" => "defense",
        "organisation" => "organization",
        "centre" => "center",
        "labour" => "labor",
        "programme" => "program",
        _ => word.Replace(".", ""),
    };
}
