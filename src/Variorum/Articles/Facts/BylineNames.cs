namespace Variorum.Articles.Facts;

/// <summary>A byline as printed → the names in it: without "By", roles, addresses, the outlet and what follows a date.</summary>
internal static class BylineNames
{
    /// <summary>Longer than the names of most royalty; bylines of more words are sentences.</summary>
    private const int NameWords = 5;

    private static readonly string[] Joints = [" and ", " And ", " AND ", " & ", " und ", " et ", " with ", " y ", " и "];

    /// <summary>The names in order; people where there are any, else the agency or the staff that is named.</summary>
    public static List<string> Read(string line, string? outlet)
    {
        line = Words.Line(Cut(line[BylineWords.Lead(line)..]));
        string joined = line;
        foreach (string joint in Joints) joined = joined.Replace(joint, " & ", StringComparison.Ordinal);
        // "Ada Lind and Bo Frey, Harbour Post": what follows the last two names is whom they write for.
        int last = joined.LastIndexOf(" & ", StringComparison.Ordinal), comma = last < 0 ? -1 : joined.IndexOf(',', last);
        if (comma > 0) joined = joined[..comma];
        var people = new List<string>();
        var others = new List<string>();
        foreach (string piece in joined.Split([',', ';', '/', '&'])) Add(piece, outlet, people, others);
        return people.Count > 0 ? people : others.Count > 0 ? [others[0]] : [];
    }

    private static void Add(string piece, string? outlet, List<string> people, List<string> others)
    {
        string name = piece.Trim().TrimStart('.', ':', '-', '–', '—', '“', '"').TrimEnd(':', '-', '–', '—', '”', '"').Trim();
        if (name.EndsWith('.') && !Words.EndsAsInitial(name)) name = name[..^1];
        name = WithoutEmployer(name[BylineWords.Lead(name)..]);
        if (name.Length == 0 || BylineWords.Is(name, "lead") || DateWords.Month(name) > 0) return;
        if (AgencyFinder.Known(name) is not null || IsStaff(name, outlet)) others.Add(name);
        else if (IsPerson(name, outlet)) people.Add(name);
    }

    /// <summary>"Ada Lind Harbour Post" → "Ada Lind": a name runs into that of a paper or an agency where markup kept them apart.</summary>
    private static string WithoutEmployer(string name)
    {
        string[] words = name.Split(' ');
        if (words.Length < 3 || !Forenames.Begins(name)) return name;
        for (int i = 2; i < words.Length; i++)
        {
            if (BylineWords.Is(words[i], "org") || BylineWords.Is(words[i], "role") || BylineWords.Is(words[i], "staff") || AgencyFinder.Known(string.Join(' ', words[i..])) is not null) return string.Join(' ', words[..2]);
        }
        return name;
    }

    public static bool IsStaff(ReadOnlySpan<char> name, string? outlet) =>
        name.Length > 2 && Words.Count(name) <= 6 && char.IsUpper(name[0]) && (BylineWords.Holds(name, "staff") || BylineWords.Holds(name, "org") || outlet is not null && SiteSuffix.SameSite(name.ToString(), outlet));

    /// <summary>Capitalised words that are neither roles nor the outlet.</summary>
    public static bool IsPerson(ReadOnlySpan<char> name, string? outlet)
    {
        int words = 0, capitals = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty) continue;
            words++;
            if (char.IsUpper(word[0]) || char.IsLetter(word[0]) && char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter) capitals++;
            if (BylineWords.Is(word, "role") || BylineWords.Is(word, "stop")) return false;
        }
        if (words is 0 or > NameWords || name.Length < 2 || name.IndexOfAnyInRange('0', '9') >= 0 || name.IndexOfAny("@©#?!=<>") >= 0 || name.Contains("http", StringComparison.OrdinalIgnoreCase) || name.Contains(".com", StringComparison.OrdinalIgnoreCase)) return false;
        // Particles in small letters stand inside names: van, de, bin.
        if (!char.IsLetter(name[0]) || capitals * 2 < words || capitals == 0) return false;
        return !IsStaff(name, outlet);
    }

    /// <summary>The part before what is not a name: a bar, a bullet, a bracket, a date.</summary>
    private static string Cut(string line)
    {
        int end = line.AsSpan().IndexOfAny("|•·\t(");
        if (end > 0) line = line[..end];
        foreach (string dash in (ReadOnlySpan<string>)[" - ", " – ", " — ", " on ", " in ", " for ", " For ", " @", " archive page"])
        {
            end = line.IndexOf(dash, StringComparison.Ordinal);
            if (end > 0) line = line[..end];
        }
        var date = DatePart.Cut(line).FirstOrDefault(part => part.Digits > 0 || part.Label != DateLabel.None || part.Month > 0 && part.Span.Start > 12);
        return date.Span.Start > 0 ? TrimMonth(line[..date.Span.Start]) : line;
    }

    private static string TrimMonth(string line)
    {
        line = line.TrimEnd(' ', '.', ',', '\n');
        int space = line.LastIndexOfAny([' ', '\n']);
        return space > 0 && DateWords.Month(line.AsSpan(space + 1)) > 0 ? line[..space] : line;
    }
}
