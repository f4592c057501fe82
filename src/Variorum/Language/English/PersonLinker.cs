using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>People of one text: full names first, then surnames and forenames to the nearest full name they fit.</summary>
internal sealed class PersonLinker(NameSheet names, RoleFinder roles)
{
    private static readonly Lexicon Nicknames = Lexicon.Load("en/nicknames.tsv");

    private readonly List<NameCluster> _people = [];

    /// <summary>People by each last and each first word of their names.</summary>
    private readonly Dictionary<string, List<NameCluster>> _bySurname = new(StringComparer.Ordinal), _byFirstWord = new(StringComparer.Ordinal);

    public List<NameCluster> Link(IEnumerable<NameSpan> people)
    {
        var all = people.Select(p => (Name: p, Words: NameForm.Words(names, p))).Where(p => p.Words.Length > 0).ToList();
        var endings = all.SelectMany(p => Enumerable.Range(1, p.Words.Length - 1).Select(i => string.Join(' ', p.Words[i..]))).ToHashSet(StringComparer.Ordinal);
        bool IsFull(string[] words) => words.Length > 1 && !endings.Contains(string.Join(' ', words));
        foreach (var (name, words) in all.Where(p => IsFull(p.Words))) Add(Among(_bySurname, words[^1]).FirstOrDefault(p => IsSamePerson(p, words)), name, words);
        foreach (var (name, words) in all.Where(p => !IsFull(p.Words))) Add(Bearer(name, words), name, words);
        return _people;
    }

    private static List<NameCluster> Among(Dictionary<string, List<NameCluster>> index, string word) => index.GetValueOrDefault(word) ?? [];

    private static void Enter(Dictionary<string, List<NameCluster>> index, string word, NameCluster person)
    {
        if (!index.TryGetValue(word, out var list)) index[word] = list = [];
        if (!list.Contains(person)) list.Add(person);
    }

    private void Add(NameCluster? person, NameSpan name, string[] words)
    {
        if (person is null) _people.Add(person = new NameCluster(EntityType.Person));
        person.Add(name, words);
        Enter(_bySurname, words[^1], person);
        if (words.Length > 1) Enter(_byFirstWord, words[0], person);
        foreach (string role in roles.Of(name)) person.Roles.Add(role);
        if (person.Gender == Gender.Unknown) person.Gender = GenderOf(name, words);
    }

    /// <summary>The same surname, and forenames that are equal or initials of each other.</summary>
    private static bool IsSamePerson(NameCluster person, string[] words) => person.Words.Any(other =>
        other.AsSpan().SequenceEqual(words) || (other.Length > 1 && other[^1] == words[^1] && IsSameForename(other[0], words[0])));

    private static bool IsSameForename(string a, string b) =>
        a == b || (IsInitial(a) && a[0] == b[0]) || (IsInitial(b) && a[0] == b[0]) || IsShortFor(a, b) || IsShortFor(b, a);

    private static bool IsShortFor(string shorter, string name)
    {
        foreach (var row in Nicknames.All(shorter)) if (row[1] == name) return true;
        return false;
    }

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && word[1] == '.');

    private NameCluster? Bearer(NameSpan name, string[] words)
    {
        var gender = GenderOf(name, words);
        bool Fits(NameCluster p) => gender == Gender.Unknown || p.Gender == Gender.Unknown || p.Gender == gender;
        var bySurname = Among(_bySurname, words[^1]).Where(Fits).Where(p => p.Words.Any(w => w.AsSpan().SequenceEqual(words) || NameForm.IsSuffix(words, w))).ToList();
        var said = roles.Of(name);
        var byRole = bySurname.Where(p => said.Any(p.Roles.Contains)).ToList();
        return NameCluster.Nearest(byRole.Count > 0 ? byRole : bySurname, name.First)
            ?? (words.Length == 1 && IsFirstWordAlone(names.Form(name.First)) ? NameCluster.Nearest(Among(_byFirstWord, words[0]).Where(Fits), name.First) : null);
    }

    /// <summary>A first word stands alone when it is a forename, or a surname of those that stand first.</summary>
    private static bool IsFirstWordAlone(ReadOnlySpan<char> word) => Gazetteer.IsForename(word) || Gazetteer.IsLeadingSurname(word);

    private Gender GenderOf(NameSpan name, string[] words)
    {
        var byTitle = roles.GenderOfTitle(name);
        // "Dale-Field" is a surname, whatever its first half is elsewhere.
        bool surname = name.Length > 1 && names.Form(name.First + 1) is "-" or "‐" or "‑";
        if (byTitle != Gender.Unknown || words.Length == 1 || surname || Gazetteer.IsLeadingSurname(names.Form(name.First))) return byTitle;
        var byForename = Gazetteer.GenderOf(names.Form(name.First));
        return byForename == Gender.Unknown ? GenderOfSurname(words[^1]) : byForename;
    }

    /// <summary>Slavic surnames have an ending for women and one for men.</summary>
    private static Gender GenderOfSurname(string surname)
    {
        if (surname.EndsWith("ova", StringComparison.Ordinal) || surname.EndsWith("eva", StringComparison.Ordinal) || surname.EndsWith("skaya", StringComparison.Ordinal)) return Gender.Feminine;
        bool masculine = surname.Length > 4 && (surname.EndsWith("ov", StringComparison.Ordinal) || surname.EndsWith("ev", StringComparison.Ordinal) || surname.EndsWith("sky", StringComparison.Ordinal) || surname.EndsWith("skiy", StringComparison.Ordinal));
        return masculine ? Gender.Masculine : Gender.Unknown;
    }
}
