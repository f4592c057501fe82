using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>
/// What a definite description ("the ministry", "the deputy mayor", "the report") means: an apposition's own noun, the same
/// noun before, somebody said to hold that office, an organization with that word in its name.
/// </summary>
internal sealed class DescriptionResolver(TextTrees trees, IReadOnlyList<NameCluster> clusters)
{
    private static readonly Lexicon PublicBodies = Lexicon.Load("en/public-bodies.tsv");

    private static readonly Lexicon Heads = Lexicon.Load("en/heads-of-office.tsv"), Media = Lexicon.Load("en/media.tsv");

    /// <summary>Headline, deck and the first sentence or two name whom an account is about; once more shows it. Chosen, not measured.</summary>
    private const int HeadSentences = 4, LeastNamed = 2;

    /// <summary>Sentences back that "the newspaper" looks. Chosen, not measured: reports on another's report name it every few paragraphs.</summary>
    private const int MediumReach = 8;

    /// <summary>Sentences back that a description looks. Chosen, not measured: about the length of a news story.</summary>
    private const int Reach = 25;

    private const int FirmReach = 3, BodyReach = 1;

    /// <summary>A bound for sentences without end, well above what twenty-five sentences of prose hold.</summary>
    private const int MostLooked = 400;

    /// <summary>The antecedent of the description at <paramref name="at"/> and the rule that found it.</summary>
    public (Referent Antecedent, string Reason)? Resolve(List<Referent> referents, int at)
    {
        var description = referents[at];
        if (Apposed(referents, at) is { } apposed) return (apposed, "rule: apposition");
        if (!description.IsDefinite || IsOwned(description)) return null;
        var words = Words(description);
        var complement = Complement(description.Head);
        for (int i = at - 1; i >= Math.Max(0, at - MostLooked) && description.Sentence - referents[i].Sentence <= Reach; i--)
        {
            var candidate = referents[i];
            if (candidate.IsPlural != description.IsPlural || trees.Governs(candidate.Head, description.Head) || trees.Governs(description.Head, candidate.Head)) continue;
            if (candidate.Kind == ReferentKind.Nominal && IsSameNoun(description, words, candidate) && IsOfTheSame(complement, candidate)) return (candidate, "rule: the same noun before");
            if (candidate.Kind == ReferentKind.Name && IsNamed(description, [.. words, .. complement], candidate) is { } reason) return (candidate, reason);
        }
        if (Unsaid(referents, at, words) is { } holder) return (holder, "rule: the one person at the head of the account whose office is left unsaid");
        if (words.Count > 0) return null;
        if (IsMedia(trees[description.Head].Lemma, "noun") && Medium(referents, at) is { } medium) return (medium, "rule: the medium named last");
        bool firm = trees.Text.Form(description.Head) is "company" or "firm", body = trees.Text.Form(description.Head) is "agency" or "organization" or "organisation" or "group";
        return (firm || body) && Only(referents, at, firm) is { } only ? (only, firm ? "rule: the only firm about" : "rule: the only organization about") : null;
    }

    /// <summary>The one organization named in the last sentences that may be a firm, or be called an agency or a group; null when there are two.</summary>
    private Referent? Only(List<Referent> referents, int at, bool firm)
    {
        Referent? only = null;
        for (int i = at - 1; i >= 0 && referents[at].Sentence - referents[i].Sentence <= (firm ? FirmReach : BodyReach); i--)
        {
            var candidate = referents[i];
            if (candidate.Kind != ReferentKind.Name || candidate.Class != NounClass.Organization || (firm && IsPublic(clusters[candidate.Chain.Entity]))) continue;
            if (only is not null && only.Chain != candidate.Chain) return null;
            only ??= candidate;
        }
        return only;
    }

    /// <summary>"the prime minister", where nobody is said to be: the one person without an office who is named at the head of the account, and again.</summary>
    private Referent? Unsaid(List<Referent> referents, int at, HashSet<string> words)
    {
        string noun = trees[referents[at].Head].Lemma, office = words.Count == 0 ? noun : $"{words.First()} {noun}";
        if (words.Count > 1 || !Heads.Contains(office) || clusters.Any(c => c.Roles.Any(role => role.EndsWith(office, StringComparison.Ordinal)))) return null;
        NameCluster? only = null;
        foreach (var cluster in clusters)
        {
            if (cluster.Type != EntityType.Person || cluster.Roles.Count > 0 || cluster.Names.Count < LeastNamed || trees.Sentences[cluster.First] >= HeadSentences) continue;
            if (only is not null) return null;
            only = cluster;
        }
        return only is null ? null : referents.Take(at).LastOrDefault(r => r.Kind == ReferentKind.Name && clusters[r.Chain.Entity] == only);
    }

    /// <summary>"the newspaper": the newspaper, agency or broadcaster named last.</summary>
    private Referent? Medium(List<Referent> referents, int at)
    {
        for (int i = at - 1; i >= 0 && referents[at].Sentence - referents[i].Sentence <= MediumReach; i--)
        {
            if (referents[i].Kind == ReferentKind.Name && referents[i].Class == NounClass.Organization && clusters[referents[i].Chain.Entity].Words.Any(name => name.Any(word => IsMedia(word, "word")))) return referents[i];
        }
        return null;
    }

    private static bool IsMedia(string word, string kind)
    {
        foreach (var row in Media.All(word)) if (row[1] == kind) return true;
        return false;
    }

    private static bool IsPublic(NameCluster cluster) => cluster.Words.Any(words => words.Any(word => PublicBodies.Contains(word)));

    private Referent? Apposed(List<Referent> referents, int at)
    {
        var own = trees[referents[at].Head];
        // "Vale, a journalist and student,": both are she.
        int named = own.Relation == Relation.Conj && own.Head >= 0 && trees[own.Head].Relation == Relation.Appos ? trees[own.Head].Head : own.Head;
        if (own.Relation != Relation.Appos && named == own.Head && !(own.Relation == Relation.Conj && IsBesideApposition(referents[at]))) return null;
        for (int i = at - 1; i >= Math.Max(0, at - MostLooked) && referents[i].Sentence == referents[at].Sentence; i--)
        {
            if (referents[i].Head == named && referents[i].Kind == ReferentKind.Name && IsSameClass(referents[i].Class, referents[at].Class)) return referents[i];
        }
        return null;
    }

    /// <summary>The tree may hang the second noun of "Vale, a journalist and student," on Vale.</summary>
    private bool IsBesideApposition(Referent second)
    {
        int name = trees[second.Head].Head;
        for (int i = second.First - 1; i > name && name >= 0; i--) if (trees[i].Relation == Relation.Appos && trees[i].Head == name) return true;
        return false;
    }

    private static bool IsSameClass(NounClass name, NounClass noun) =>
        name == noun || (name == NounClass.Organization && noun == NounClass.Group);

    /// <summary>"his spokesman", "the port's director": which one is told by the owner.</summary>
    private bool IsOwned(Referent description)
    {
        for (int i = description.First; i < description.Head; i++) if (trees[i].Relation == Relation.Nmod_poss) return true;
        return false;
    }

    private bool IsSameNoun(Referent description, HashSet<string> words, Referent candidate) =>
        trees[candidate.Head].Lemma == trees[description.Head].Lemma && (words.Count == 0 || words.IsSubsetOf(Words(candidate)));

    /// <summary>"the head of the surgery" is not "the head of the pension fund"; "the head" may be either's.</summary>
    private bool IsOfTheSame(HashSet<string> complement, Referent candidate) =>
        complement.Count == 0 || Complement(candidate.Head) is not { Count: > 0 } other || complement.IsSubsetOf(other);

    /// <summary>The words of what a noun is of: "surgery" and "department" of "the head of the surgery department".</summary>
    private HashSet<string> Complement(int noun)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = noun + 1; i + 1 < trees.Text.Tokens.Length && trees.Sentences[i] == trees.Sentences[noun]; i++)
        {
            if (trees[i].Relation != Relation.Nmod || trees[i].Head != noun) continue;
            int first = i;
            while (first > noun + 1 && trees.Text.Form(first) is not "of") first--;
            if (trees.Text.Form(first) is not "of") return words;
            for (int w = first; w <= i; w++) if (trees[w].Tag is UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN) words.Add(trees.Text.Form(w).ToString().ToLowerInvariant());
            return words;
        }
        return words;
    }

    private string? IsNamed(Referent description, HashSet<string> words, Referent candidate)
    {
        var cluster = clusters[candidate.Chain.Entity];
        string noun = trees[description.Head].Lemma;
        if (cluster.Type == EntityType.Person) return cluster.Roles.Any(role => Fits(role.Split(' '), noun, words, true)) ? "rule: holds the office" : null;
        if (cluster.Type != EntityType.Organization || description.Class is not (NounClass.Organization or NounClass.Group)) return null;
        return cluster.Words.Any(name => Fits(name, noun, words, false)) ? "rule: a word of the name" : null;
    }

    /// <summary>Whether words name an office or body by this noun: an office's noun is its last word or stands before "of", "for", "at".</summary>
    private static bool Fits(string[] name, string noun, HashSet<string> modifiers, bool office)
    {
        int at = Array.LastIndexOf(name, noun);
        if (at < 0 || !modifiers.IsSubsetOf(name)) return false;
        return !office || at == name.Length - 1 || name[at + 1] is "of" or "for" or "at" or "in" or "to" or "with";
    }

    /// <summary>The words that say which, lower case: without article, pronouns, numbers.</summary>
    private HashSet<string> Words(Referent referent)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = referent.First; i < referent.Head; i++)
        {
            if (trees[i].Tag is UniversalTag.ADJ or UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.NUM) words.Add(trees.Text.Form(i).ToString().ToLowerInvariant());
        }
        return words;
    }
}
