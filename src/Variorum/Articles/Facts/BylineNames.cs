namespace Variorum.Articles.Facts;

/// <summary>A byline as printed → the names in it: without "By", roles, addresses, the outlet and what follows a date.</summary>
internal static class BylineNames
{
    /// <summary>Longer than the names of most royalty; bylines of more words are sentences.</summary>
    private const int NameWords = 5;

    /// <summary>A Japanese name with a space, or a foreign one in kana, has no more characters.</summary>
    private const int LongestUnspaced = 12;

    /// <summary>With the particles in it a name may be longer: María del Carmen de la Fuente Ortega.</summary>
    private const int AllNameWords = 8;

    /// <summary>The names in order; people where there are any, else the agency or the staff that is named.</summary>
    public static List<string> Read(string line, string? outlet)
    {
        line = Words.Line(Cut(NamedLines(line[BylineWords.Lead(line)..])));
        string joined = Join(line);
        // "Ada Lind and Bo Frey, Harbour Post": what follows the last two names is whom they write for.
        int last = joined.LastIndexOf(" & ", StringComparison.Ordinal), comma = last < 0 ? -1 : joined.IndexOf(',', last);
        if (comma > 0) joined = joined[..comma];
        var people = new List<string>();
        var others = new List<string>();
        bool behindRole = false;
        foreach (string group in joined.Split('&'))
        {
            // "Ada Lind, Head of Ports and Tides": more names behind what somebody is are known ones.
            if (behindRole && !Forenames.Begins(group.Trim())) break;
            if (!AddGroup(group, outlet, people, others)) break;
            behindRole |= BylineWords.Holds(group, "role");
        }
        return people.Count > 0 ? people : others.Count > 0 ? [others[0]] : [];
    }

    /// <summary>A name on a line of its own, without the lines below that are no names: whom somebody writes for, buttons.</summary>
    private static string NamedLines(string text)
    {
        int end = text.IndexOf('\n');
        if (end <= 0 || !Forenames.IsName(text.AsSpan(0, end))) return text;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (range.Start.Value > end && !Forenames.IsName(text.AsSpan(range))) return BylineWords.Holds(text.AsSpan(range), "joint") ? text : text[..(range.Start.Value - 1)];
        }
        return text;
    }

    /// <summary>The line with an ampersand for each word that stands between two names.</summary>
    private static string Join(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 1; i + 1 < words.Length; i++)
        {
            bool pairs = i > 1 && i + 2 < words.Length && !IsMark(words[i - 2]) && !IsMark(words[i - 1]) && !IsMark(words[i + 1]);
            if (BylineWords.Is(words[i], "joint") || pairs && char.IsLower(words[i][0]) && BylineWords.Is(words[i], "joint-names")) words[i] = "&";
        }
        return string.Join(' ', words);
    }

    private static bool IsMark(string word) => word[^1] is ',' or ';' or '&' or '/';

    /// <summary>Names between two "and". Behind what somebody is stands whom somebody works for: "Ada Lind, editor, Ports and Tides".
    /// False when no more names can follow: "Ada Lind, Institute of Ports and Tides".</summary>
    private static bool AddGroup(string group, string? outlet, List<string> people, List<string> others)
    {
        foreach (string part in group.Split([',', ';', '/']))
        {
            string piece = part.Trim();
            bool behindName = people.Count > 0 && people[0].Contains(' ') && piece.Length > 0;
            if (behindName && BylineWords.Holds(piece, "role") && !BeginsAsName(piece)) return true;
            if (behindName && !piece.Contains(' ') && !IsDegree(piece)) return false;
            int named = others.Count;
            Add(piece, outlet, people, others);
            if (people.Count > 0 && others.Count > named && AgencyFinder.Known(others[^1]) is null) return false;
        }
        return true;
    }

    /// <summary>"Bo Frey special correspondents": a name of two words, and only then what the person is.</summary>
    private static bool BeginsAsName(string piece)
    {
        string[] words = piece.Split(' ', 3);
        return words.Length > 2 && !BylineWords.Is(words[1], "role") && Forenames.IsName($"{words[0]} {words[1]}");
    }

    private static void Add(string piece, string? outlet, List<string> people, List<string> others)
    {
        string name = piece.Trim().TrimStart('.', ':', '-', '–', '—', '“', '"').TrimEnd(':', '-', '–', '—', '”', '"').Trim();
        if (name.EndsWith('.') && !Words.EndsAsInitial(name)) name = name[..^1];
        name = WithoutEmployer(WithoutGluedRole(WithoutTail(name[BylineWords.Lead(name)..])), outlet);
        if (name.Length == 0 || BylineWords.Is(name, "lead") || BylineWords.Is(name, "lead-line") || DateWords.Month(name) > 0) return;
        int half = name.Length / 2;
        // The picture's label and the name under it run together.
        if (name.Length % 2 == 1 && name[half] == ' ' && half > 4 && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half + 1))) name = name[..half];
        if (AgencyFinder.Known(name) is not null || IsStaff(name, outlet)) others.Add(name);
        else if (IsPerson(name, outlet)) people.Add(name);
    }

    /// <summary><c>Ada LindFounder</c>: markup ran what the person is into the name. <c>김민수 기자</c>: so do some languages.</summary>
    private static string WithoutGluedRole(string name)
    {
        int space = name.LastIndexOf(' ');
        if (space > 0 && char.GetUnicodeCategory(name[^1]) == System.Globalization.UnicodeCategory.OtherLetter && BylineWords.Is(name.AsSpan(space + 1), "role")) return name[..space];
        for (int i = name.Length - 1; i > 1; i--)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && BylineWords.Is(name.AsSpan(i), "role")) return name[..i];
            if (name[i] == ' ') break;
        }
        return name;
    }

    /// <summary>"Ada Lind long read" → "Ada Lind", "Ada Lind MS" likewise: words in small letters other than particles are no names.</summary>
    private static string WithoutTail(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int kept = 1;
        while (kept < words.Length && !IsTail(words[kept], kept)) kept++;
        if (kept == words.Length || words.Length == 0 || !char.IsUpper(words[0][0])) return name;
        // "Ask the Doctors", "Harbour Post staff", "University of Ports" say something else as a whole.
        bool whole = kept == 1 && Array.Exists(words[kept..], word => char.IsUpper(word[0])) || !Forenames.Begins(name) && Array.Exists(words, word => BylineWords.Is(word, "role") || BylineWords.Is(word, "staff") || BylineWords.Is(word, "org"));
        return whole ? name : string.Join(' ', words[..kept]);
    }

    private static bool IsTail(string word, int at) =>
        char.IsLower(word[0]) && !IsParticle(word) || at >= 2 && IsDegree(word);

    /// <summary>"MD", "Ph.D."; "Ma" and "Do" are names.</summary>
    private static bool IsDegree(ReadOnlySpan<char> word) =>
        word.Length > 1 && BylineWords.Is(word.ToString().Replace(".", "", StringComparison.Ordinal), "degree") && word.ToString().Count(char.IsUpper) > 1;

    private static bool IsParticle(ReadOnlySpan<char> word) =>
        BylineWords.Is(word, "particle") || word.IndexOf('\'') is 1 or 2 || word.IndexOf('’') is 1 or 2 || word.IndexOf('-') is 2;

    /// <summary>"Ada Lind Harbour Post" → "Ada Lind": a name runs into that of a paper or an agency where markup kept them apart.</summary>
    private static string WithoutEmployer(string name, string? outlet)
    {
        string[] words = name.Split(' ');
        if (words.Length < 3 || !Forenames.Begins(name) || IsShort(words[0]) && !IsShort(words[1])) return name;
        for (int i = 2; i < words.Length; i++)
        {
            string behind = string.Join(' ', words[i..]);
            bool employer = BylineWords.Holds(words[i].Replace('-', ' '), "org") || BylineWords.Is(words[i], "role") || BylineWords.Is(words[i], "staff");
            if (employer || AgencyFinder.Known(behind) is not null || outlet is not null && SiteSuffix.SameSite(behind, outlet) && !outlet.Contains(name, StringComparison.OrdinalIgnoreCase)) return string.Join(' ', words[..2]);
        }
        return name;
    }

    /// <summary>An outlet's short name, which may also be a forename: "TIA Harbour Desk".</summary>
    private static bool IsShort(string word) => word.Length > 2 && word.All(char.IsUpper);

    public static bool IsStaff(ReadOnlySpan<char> name, string? outlet) =>
        name.Length > 2 && Words.Count(name) <= 6 && char.IsUpper(name[0]) && (BylineWords.Holds(name, "staff") || BylineWords.Is(name, "staff") || BylineWords.Holds(name, "org") || outlet is not null && SiteSuffix.SameSite(name.ToString(), outlet) && !Forenames.IsName(name));

    /// <summary>Capitalised words that are neither roles nor the outlet.</summary>
    public static bool IsPerson(ReadOnlySpan<char> name, string? outlet)
    {
        int words = 0, capitals = 0, particles = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty) continue;
            words++;
            if (words > 1 && IsParticle(word)) particles++;
            if (char.IsUpper(word[0]) || char.IsLetter(word[0]) && char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter) capitals++;
            if (BylineWords.Is(word, "role") || BylineWords.Is(word, "stop") || words == 1 && IsDegree(word)) return false;
            if (words > 1 && capitals > 0 && char.IsLower(word[0]) && !IsParticle(word)) return false;
        }
        if (words is 0 or > AllNameWords || words - particles > NameWords || name.Length < 2 || name.IndexOfAnyInRange('0', '9') >= 0 || name.IndexOfAny("@©#?!=<>:") >= 0 || name.Contains("http", StringComparison.OrdinalIgnoreCase) || name.Contains(".com", StringComparison.OrdinalIgnoreCase)) return false;
        // Scripts without spaces: what is longer is a sentence.
        if (Words.IsUnspaced(name[0]) && name.Length > LongestUnspaced) return false;
        // Particles in small letters stand inside names: van, de, bin.
        if (!char.IsLetter(name[0]) || char.IsLower(name[0]) && !name.StartsWith("the ", StringComparison.Ordinal) && !IsParticle(name[..Math.Max(0, name.IndexOf(' '))]) || capitals * 2 < words - particles || capitals == 0) return false;
        return !IsStaff(name, outlet);
    }

    /// <summary>The part before what is not a name: a bar, a bullet, a bracket, a date.</summary>
    private static string Cut(string line)
    {
        int end = line.AsSpan().IndexOfAny("|•·\t(");
        if (end > 0 && IsNickname(line, end)) end = line.AsSpan().IndexOfAny("|•·\t");
        if (end > 0) line = line[..end];
        foreach (string dash in (ReadOnlySpan<string>)[" - ", " – ", " — ", " on ", " in ", " for ", " For ", " @", " archive page"])
        {
            end = line.IndexOf(dash, StringComparison.Ordinal);
            if (end <= 0) continue;
            // "Links for Ada Lind": a label of the name.
            line = dash == " for " && Forenames.IsName(line.AsSpan(end + dash.Length)) && !Forenames.IsName(line.AsSpan(0, end)) ? line[(end + dash.Length)..] : line[..end];
        }
        var date = DatePart.Cut(line).FirstOrDefault(part => part.Digits > 0 || part.Label != DateLabel.None || part.Month > 0 && part.Span.Start > 0 && char.IsLetter(line[part.Span.Start - 1]));
        return FirstSentence(date.Span.Start > 0 ? TrimDay(line[..date.Span.Start]) : line);
    }

    /// <summary>"Ada (A.J.) Lind": between a forename and a surname.</summary>
    private static bool IsNickname(string line, int at)
    {
        int close = line[at] == '(' ? line.IndexOf(')', at) : -1;
        return close > at + 1 && close - at <= LongestNickname && close + 2 < line.Length && line[close + 1] == ' ' && char.IsUpper(line[close + 2]) && char.IsUpper(line[at + 1])
            && !line[at..close].Contains(' ') && !line.AsSpan(0, at).Trim().Contains(' ');
    }

    private const int LongestNickname = 12;

    /// <summary>"Ada Lind. Last updated": initials, and titles before the name, end otherwise.</summary>
    private static string FirstSentence(string line)
    {
        for (int stop = line.IndexOf(". ", StringComparison.Ordinal); stop > 0; stop = line.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            if (line.AsSpan(0, stop).Contains(' ') && !Words.EndsAsInitial(line.AsSpan(0, stop + 1))) return line[..stop];
        }
        return line;
    }

    /// <summary>"Ada Lind Tuesday, Aug. 17", "Ada Lind May 3": what of the date stands before its first figure.</summary>
    private static string TrimDay(string line)
    {
        while (true)
        {
            line = line.TrimEnd(' ', '.', ',', '\n');
            int space = line.LastIndexOfAny([' ', '\n']);
            if (space <= 0) return line;
            // "Ada Freitag, May 3": one word more is left before a day.
            bool isDay = BylineWords.Is(line.AsSpan(space + 1), "day") && line.AsSpan(0, space).Contains(' ');
            if (!isDay && DateWords.Month(line.AsSpan(space + 1)) == 0) return line;
            line = line[..space];
        }
    }
}
