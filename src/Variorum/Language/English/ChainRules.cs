namespace Variorum.Language.English;

/// <summary>What cannot be meant by a pronoun, whatever else speaks for it.</summary>
internal sealed class ChainRules(TextTrees trees)
{
    /// <summary>Sentences back that a pronoun looks for a person, and for anything else. Chosen, not measured: people stay in mind longer than things.</summary>
    private const int ReachForPersons = 6, ReachForThings = 3;

    /// <summary>The farthest any pronoun looks.</summary>
    public static int Reach => ReachForPersons;

    /// <summary>The class of the first name or noun of a chain.</summary>
    public static NounClass ClassOf(Chain chain)
    {
        foreach (var referent in chain.Referents) if (referent.Kind != ReferentKind.Pronoun) return referent.Class;
        return chain.Referents.Count > 0 ? chain.Referents[0].Class : NounClass.Other;
    }

    public bool Allows(Referent pronoun, Referent candidate)
    {
        bool person = pronoun.Gender != Gender.Unknown;
        if (pronoun.Sentence - candidate.Sentence > (person ? ReachForPersons : ReachForThings)) return false;
        if (!Agrees(pronoun, candidate, person)) return false;
        if (candidate.First > pronoun.First) return IsCataphora(pronoun, candidate);
        if (IsNamedBelow(pronoun, candidate.Chain)) return false;
        return pronoun.Sentence != candidate.Sentence || AllowsInSentence(pronoun, candidate);
    }

    private static bool Agrees(Referent pronoun, Referent candidate, bool person)
    {
        var type = ClassOf(candidate.Chain);
        if (person) return type == NounClass.Person && !candidate.IsPlural && (candidate.Chain.Gender == Gender.Unknown || candidate.Chain.Gender == pronoun.Gender);
        if (pronoun.IsPlural) return candidate.IsPlural || (candidate.Kind != ReferentKind.Pronoun && type is (NounClass.Group or NounClass.Organization));
        return !candidate.IsPlural && type != NounClass.Person && !(candidate.Kind == ReferentKind.Name && type == NounClass.Group);
    }

    /// <summary>"She said Vale had left": she is not Vale, whom the clause below her own verb names.</summary>
    private bool IsNamedBelow(Referent pronoun, Chain chain)
    {
        int verb = trees[pronoun.Head].Head;
        if (verb < 0 || !trees.IsSubject(pronoun.Head)) return false;
        int at = chain.Referents.FindIndex(r => r.First > pronoun.First);
        for (int i = at; i >= 0 && i < chain.Referents.Count && chain.Referents[i].Sentence == pronoun.Sentence; i++)
        {
            if (chain.Referents[i].Kind == ReferentKind.Name && trees.Governs(verb, chain.Referents[i].Head)) return true;
        }
        return false;
    }

    /// <summary>Within a sentence: nothing that holds the pronoun, and no other argument of the same verb unless the pronoun is reflexive.</summary>
    private bool AllowsInSentence(Referent pronoun, Referent candidate)
    {
        if (candidate.First <= pronoun.Head && pronoun.Head < candidate.End) return false;
        if (trees.Governs(candidate.Head, pronoun.Head) && !trees.IsInClauseOf(candidate.Head, pronoun.Head)) return false;
        bool possessive = trees[pronoun.Head].Relation == Relation.Nmod_poss;
        bool same = !possessive && IsArgument(pronoun.Head) && IsArgument(candidate.Head) && trees[pronoun.Head].Head == trees[candidate.Head].Head;
        bool reflexive = trees.Text.Form(pronoun.Head).EndsWith("self") || trees.Text.Form(pronoun.Head).EndsWith("selves");
        return reflexive || !same;
    }

    private bool IsArgument(int token) =>
        trees.IsSubject(token) || trees[token].Relation is Relation.Obj or Relation.Iobj or Relation.Obl or Relation.Obl_agent;

    /// <summary>"Before she left, Vale said": the pronoun stands in a clause put before the subject of its own main verb.</summary>
    private bool IsCataphora(Referent pronoun, Referent candidate)
    {
        if (pronoun.Sentence != candidate.Sentence || candidate.Kind != ReferentKind.Name || !trees.IsSubject(candidate.Head)) return false;
        int clause = trees.Clause(pronoun.Head), main = trees[candidate.Head].Head;
        return clause >= 0 && clause < candidate.First && clause != main && trees[clause].Relation == Relation.Advcl && trees[clause].Head == main;
    }
}
