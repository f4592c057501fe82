namespace Variorum.Language.English;

/// <summary>Organizations of one text: the same words in any order, abbreviations, and shorter forms of one longer name.</summary>
internal sealed class OrganizationLinker(NameSheet names)
{
    private readonly List<NameCluster> _clusters = [];
    private readonly Dictionary<string, NameCluster> _byContent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameCluster>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameCluster?> _byInitials = new(StringComparer.Ordinal);

    public List<NameCluster> Link(List<NameSpan> organizations)
    {
        var all = organizations.Select(o => (Name: o, Words: NameForm.Words(names, NameForm.Proper(names, o)))).Where(o => o.Words.Length > 0)
            .Select(o => (o.Name, o.Words, Content: NameForm.Content(o.Words))).OrderByDescending(o => o.Content.Count).ToList();
        var shortForms = BracketedNames.Pairs(names).GroupBy(p => names.Key(p.Short), StringComparer.Ordinal).ToDictionary(g => g.Key, g => names.Key(g.First().Long), StringComparer.Ordinal);
        foreach (var (name, words, content) in all)
        {
            var cluster = _byContent.GetValueOrDefault(KeyOf(content)) ?? Abbreviated(NameForm.Proper(names, name), shortForms) ?? Longer(name, words, content);
            if (cluster is null) _clusters.Add(cluster = new NameCluster(name.Type));
            cluster.Add(name, words);
            if (_byContent.TryAdd(KeyOf(content), cluster)) foreach (string word in content) Enter(word, cluster);
        }
        foreach (var cluster in _clusters) cluster.Names.Sort((a, b) => a.First.CompareTo(b.First));
        return _clusters;
    }

    private static string KeyOf(HashSet<string> content) => string.Join(' ', content.Order(StringComparer.Ordinal));

    private void Enter(string word, NameCluster cluster)
    {
        if (!_byWord.TryGetValue(word, out var list)) _byWord[word] = list = [];
        if (!list.Contains(cluster)) list.Add(cluster);
    }

    /// <summary>By an introduction in brackets, else by the first letters of a longer name of at least three words.</summary>
    private NameCluster? Abbreviated(NameSpan name, Dictionary<string, string> shortForms)
    {
        if (name.Length != 1 || !BracketedNames.IsShort(names.Form(name.First))) return null;
        string key = names.Key(name);
        if (_byInitials.TryGetValue(key, out var known)) return known;
        bool introduced = shortForms.TryGetValue(key, out string? full);
        return _byInitials[key] = introduced ? _clusters.FirstOrDefault(c => c.Names.Any(n => names.Key(n) == full))
            : Letters(key) < 3 ? OfTwoWords(key) : _clusters.FirstOrDefault(c => c.Names.Any(n => n.Length >= 3 && BracketedNames.IsInitials(names, key, n)));
    }

    /// <summary>"UN", "U.N." behind "United Nations": both letters of a name of two words, the only one that has them.</summary>
    private NameCluster? OfTwoWords(string key)
    {
        var named = _clusters.Where(c => c.Names.Any(n => n.Length == 2 && names.IsCapitalised(n.First + 1) && BracketedNames.IsInitials(names, key, n))).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static int Letters(string key) => key.Count(char.IsLetter);

    /// <summary>A shorter form of a longer name: what is left out is a country, a kind of company, or it keeps two words of its own.</summary>
    private NameCluster? Longer(NameSpan name, string[] words, HashSet<string> content)
    {
        if (words.Length == 1 && NameWords.IsOrganizationWord(words[0])) return Kind(name, words[0]);
        var sharing = content.Select(w => _byWord.GetValueOrDefault(w)).MinBy(list => list?.Count ?? 0);
        return sharing is null ? null : NameCluster.Nearest(sharing.Where(c => c.Words.Any(w => IsShorter(words, content, w))), name.First);
    }

    /// <summary>"the Ministry" behind "Ministry of Ports": the one of that kind named last; what begins or ends with the word is of its kind.</summary>
    private NameCluster? Kind(NameSpan name, string word)
    {
        bool definite = name.First > 0 && names.Form(name.First - 1) is "the" or "The" or "this" or "This";
        if (!definite || _byWord.GetValueOrDefault(word) is not { } sharing) return null;
        var named = sharing.Where(c => c.LastBefore(name.First) >= 0 && c.Words.Any(w => w.Length > 1 && (w[0] == word || w[^1] == word)));
        return NameCluster.Nearest(named, name.First);
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
