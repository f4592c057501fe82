namespace Variorum.Language.English;

/// <summary>Organizations of one text: the same words in any order, abbreviations, and shorter forms of one longer name.</summary>
internal sealed class OrganizationLinker(NameSheet names)
{
    private readonly List<NameCluster> _clusters = [];

    public List<NameCluster> Link(List<NameSpan> organizations)
    {
        var all = organizations.Select(o => (Name: o, Words: NameForm.Words(names, o))).Where(o => o.Words.Length > 0).OrderByDescending(o => NameForm.Content(o.Words).Count).ToList();
        var shortForms = BracketedNames.Pairs(names).GroupBy(p => names.Key(p.Short), StringComparer.Ordinal).ToDictionary(g => g.Key, g => names.Key(g.First().Long), StringComparer.Ordinal);
        foreach (var (name, words) in all)
        {
            var cluster = Same(words) ?? Abbreviated(name, shortForms) ?? Longer(name, words);
            if (cluster is null) _clusters.Add(cluster = new NameCluster(name.Type));
            cluster.Add(name, words);
        }
        foreach (var cluster in _clusters) cluster.Names.Sort((a, b) => a.First.CompareTo(b.First));
        return _clusters;
    }

    private NameCluster? Same(string[] words)
    {
        var content = NameForm.Content(words);
        return _clusters.FirstOrDefault(c => c.Words.Any(w => NameForm.Content(w).SetEquals(content)));
    }

    /// <summary>By an introduction in brackets, else by the first letters of a longer name of at least three words.</summary>
    private NameCluster? Abbreviated(NameSpan name, Dictionary<string, string> shortForms)
    {
        if (name.Length != 1 || !BracketedNames.IsShort(names.Form(name.First))) return null;
        if (shortForms.TryGetValue(names.Key(name), out string? full)) return _clusters.FirstOrDefault(c => c.Names.Any(n => names.Key(n) == full));
        return names.Form(name.First).Length < 3 ? null : _clusters.FirstOrDefault(c => c.Names.Any(n => n.Length >= 3 && BracketedNames.IsInitials(names, names.Form(name.First), n)));
    }

    /// <summary>A shorter form of a longer name: what is left out is a country, a kind of company, or it keeps two words of its own.</summary>
    private NameCluster? Longer(NameSpan name, string[] words)
    {
        var content = NameForm.Content(words);
        return NameCluster.Nearest(_clusters.Where(c => c.Words.Any(w => IsShorter(words, content, w))), name.First);
    }

    private static bool IsShorter(string[] words, HashSet<string> content, string[] longer)
    {
        var whole = NameForm.Content(longer);
        if (!content.IsProperSubsetOf(whole)) return false;
        bool ends = NameForm.IsSuffix(words, longer) || NameForm.IsPrefix(words, longer);
        if (content.Count >= 2 && ends) return true;
        bool kinds = whole.Except(content).All(w => NameWords.IsOrganizationWord(w) || IsCountryWord(w));
        return kinds && (ends || content.Count >= 2) && !(content.Count == 1 && IsCountryWord(content.First()));
    }

    private static bool IsCountryWord(string word) => Gazetteer.Country(char.ToUpperInvariant(word[0]) + word[1..], out _) != CountryKind.None || word is "north" or "south";
}
