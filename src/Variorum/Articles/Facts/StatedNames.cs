namespace Variorum.Articles.Facts;

/// <summary>Authors as metadata state them → their names. Each string stands for one author or a list of them, with nothing but names:
/// what a printed line would have to be read for is kept whole here when reading finds no person in it.</summary>
internal static class StatedNames
{
    /// <summary>Longer ones are sentences.</summary>
    private const int Longest = 80;

    /// <summary>The names in order; agencies, offices and accounts too.</summary>
    public static List<string> Read(IEnumerable<string> stated, string? outlet) =>
        [.. stated.SelectMany(name => Read(Clean(name), outlet)).DistinctBy(name => Words.Fold(name), StringComparer.Ordinal)];

    private static List<string> Read(string name, string? outlet)
    {
        if (!name.Any(char.IsLetter)) return [];
        var read = BylineNames.Read(name, outlet);
        // "Human in the Loop", "Center for Harbour Research": what reads as the end of a name is part of this one.
        bool cut = read is [var only] && !only.Contains(' ') && name.Contains(' ') && !name.Contains(',') && AgencyFinder.Known(only) is null;
        bool isPerson = read.Count > 0 && BylineNames.IsPerson(read[0], outlet);
        if (isPerson && !cut) return read;
        if (name.Length > Longest || name.AsSpan().IndexOfAny("@,;|") >= 0 || BylineWords.Holds(name, "stop")) return read;
        return [name];
    }

    /// <summary>One line without "By", tags, addresses of pages and of mail, and names of accounts behind the person's.</summary>
    private static string Clean(string stated)
    {
        string line = Words.Line(stated);
        for (int open = line.IndexOf('<'); open >= 0 && line.IndexOf('>', open) is > 0 and var close; open = line.IndexOf('<')) line = line.Remove(open, close - open + 1);
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        line = string.Join(' ', words.Where(word => !word.Contains('@') && !word.Contains("://", StringComparison.Ordinal) && !word.StartsWith("www.", StringComparison.Ordinal)));
        return Turned(line[BylineWords.Lead(line)..].Trim(' ', ',', ';', '|', '-', '(', ')'));
    }

    /// <summary>"Lind, Ada" → "Ada Lind".</summary>
    private static string Turned(string name)
    {
        int comma = name.IndexOf(", ", StringComparison.Ordinal);
        if (comma <= 0) return name;
        string surname = name[..comma], forename = name[(comma + 2)..];
        return !surname.Contains(' ') && !forename.AsSpan().ContainsAny(" ,") && Forenames.Begins(forename + ' ') && !Forenames.Begins(surname + ' ') ? $"{forename} {surname}" : name;
    }
}
