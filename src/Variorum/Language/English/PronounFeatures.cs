namespace Variorum.Language.English;

/// <summary>What speaks for and against a candidate to be what a pronoun means. Each is 0 or 1 unless it says otherwise.</summary>
internal sealed class PronounFeatures(TextTrees trees)
{
    /// <summary>Sentences back in which the last speaker still has the floor.</summary>
    private const int SpeakerReach = 4;

    public static readonly string[] Names =
    [
        "null", "null:expletive", "null:copula", "null:subject", "null:possessive", "null:quoted", "null:speaker", "null:first-sentence",
        "distance:0", "distance:1", "distance:2", "distance:3+", "distance:log-tokens", "recency:first", "recency:second", "recency:log-rank",
        "role:subject", "role:object", "role:oblique", "role:possessive", "role:modifier", "role:main-subject",
        "parallel:subject", "parallel:object", "parallel:possessive-subject", "ancestor:subject",
        "kind:name", "kind:pronoun", "kind:definite", "kind:indefinite", "chain:log-size", "chain:same-pronoun",
        "class:person", "class:group", "class:organization", "class:place", "class:document", "class:other", "number:plural",
        "quote:both", "quote:candidate-only", "quote:pronoun-only", "speaker:of-the-quotation", "speaker:both", "speaker:last", "speaker:pronoun-person", "speaker:pronoun-organization",
        "speaker:pronoun-document", "speaker:pronoun-other", "block:other", "cataphora", "gender:known", "gender:unknown-name",
    ];

    private static readonly Dictionary<string, int> Index = Names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);

    /// <summary>The features of meaning nothing that was named before.</summary>
    public void FillNull(Referent pronoun, Span<float> features)
    {
        features.Clear();
        var token = trees[pronoun.Head];
        Set(features, "null", true);
        Set(features, "null:expletive", token.Relation == Relation.Expl);
        Set(features, "null:copula", token.Head >= 0 && trees.IsSubject(pronoun.Head) && trees[token.Head].Tag == UniversalTag.ADJ);
        Set(features, "null:subject", trees.IsSubject(pronoun.Head));
        Set(features, "null:possessive", token.Relation == Relation.Nmod_poss);
        Set(features, "null:quoted", trees.IsQuoted(pronoun.Head));
        Set(features, "null:speaker", trees.IsSpeaker(pronoun.Head));
        Set(features, "null:first-sentence", pronoun.Sentence == 0);
    }

    /// <param name="rank">How many other candidates stand nearer to the pronoun.</param>
    public void Fill(Referent pronoun, Referent candidate, int rank, Span<float> features)
    {
        features.Clear();
        FillDistance(pronoun, candidate, rank, features);
        FillRoles(pronoun, candidate, features);
        FillKind(pronoun, candidate, features);
        FillSpeech(pronoun, candidate, features);
    }

    private void FillDistance(Referent pronoun, Referent candidate, int rank, Span<float> features)
    {
        int sentences = Math.Abs(pronoun.Sentence - candidate.Sentence);
        Set(features, "distance:0", sentences == 0);
        Set(features, "distance:1", sentences == 1);
        Set(features, "distance:2", sentences == 2);
        Set(features, "distance:3+", sentences > 2);
        features[Index["distance:log-tokens"]] = MathF.Log(1 + Math.Abs(pronoun.Head - candidate.Head));
        Set(features, "recency:first", rank == 0);
        Set(features, "recency:second", rank == 1);
        features[Index["recency:log-rank"]] = MathF.Log(1 + rank);
        Set(features, "block:other", trees.Text.Sentences[pronoun.Sentence].Block != trees.Text.Sentences[candidate.Sentence].Block);
        Set(features, "cataphora", candidate.First > pronoun.First);
    }

    private void FillRoles(Referent pronoun, Referent candidate, Span<float> features)
    {
        var own = trees[pronoun.Head];
        var other = trees[candidate.Head];
        bool subject = trees.IsSubject(candidate.Head), pronounSubject = trees.IsSubject(pronoun.Head);
        Set(features, "role:subject", subject);
        Set(features, "role:object", other.Relation is Relation.Obj or Relation.Iobj);
        Set(features, "role:oblique", other.Relation is Relation.Obl or Relation.Obl_agent);
        Set(features, "role:possessive", other.Relation is Relation.Nmod_poss);
        Set(features, "role:modifier", other.Relation is Relation.Nmod or Relation.Compound or Relation.Amod or Relation.Nmod_desc);
        Set(features, "role:main-subject", subject && other.Head >= 0 && trees[other.Head].Head < 0);
        Set(features, "parallel:subject", subject && pronounSubject);
        Set(features, "parallel:object", other.Relation == Relation.Obj && own.Relation == Relation.Obj);
        Set(features, "parallel:possessive-subject", subject && own.Relation == Relation.Nmod_poss && pronoun.Sentence == candidate.Sentence);
        Set(features, "ancestor:subject", subject && other.Head >= 0 && pronoun.Sentence == candidate.Sentence && trees.Governs(other.Head, pronoun.Head));
    }

    private void FillKind(Referent pronoun, Referent candidate, Span<float> features)
    {
        Set(features, "kind:name", candidate.Kind == ReferentKind.Name);
        Set(features, "kind:pronoun", candidate.Kind == ReferentKind.Pronoun);
        Set(features, "kind:definite", candidate.Kind == ReferentKind.Nominal && candidate.IsDefinite);
        Set(features, "kind:indefinite", candidate.Kind == ReferentKind.Nominal && !candidate.IsDefinite);
        var before = candidate.Chain.Referents.Where(r => r.First < pronoun.First).ToList();
        features[Index["chain:log-size"]] = MathF.Log(1 + before.Count);
        Set(features, "chain:same-pronoun", before.Any(r => r.Kind == ReferentKind.Pronoun && r.IsPlural == pronoun.IsPlural));
        var type = ChainRules.ClassOf(candidate.Chain);
        Set(features, "class:person", type == NounClass.Person);
        Set(features, "class:group", type == NounClass.Group);
        Set(features, "class:organization", type == NounClass.Organization);
        Set(features, "class:place", type == NounClass.Place);
        Set(features, "class:document", type == NounClass.Document);
        Set(features, "class:other", type == NounClass.Other);
        Set(features, "number:plural", candidate.IsPlural);
        Set(features, "gender:unknown-name", pronoun.Gender != Gender.Unknown && candidate.Kind == ReferentKind.Name && candidate.Chain.Gender == Gender.Unknown);
        Set(features, "gender:known", candidate.Chain.Gender != Gender.Unknown && candidate.Chain.Gender == pronoun.Gender);
    }

    private void FillSpeech(Referent pronoun, Referent candidate, Span<float> features)
    {
        bool inside = trees.IsQuoted(pronoun.Head), other = trees.IsQuoted(candidate.Head);
        Set(features, "quote:both", inside && other);
        Set(features, "quote:candidate-only", other && !inside);
        Set(features, "quote:pronoun-only", inside && !other);
        bool speaks = trees.IsSpeaker(pronoun.Head);
        bool spoke = trees.IsSpeaker(candidate.Head);
        Set(features, "speaker:of-the-quotation", spoke && inside && !other);
        Set(features, "speaker:both", speaks && spoke);
        Set(features, "speaker:last", speaks && !inside && IsLastSpeaker(pronoun, candidate));
        var type = ChainRules.ClassOf(candidate.Chain);
        Set(features, "speaker:pronoun-person", speaks && type == NounClass.Person);
        bool body = type is NounClass.Organization or NounClass.Group || (type == NounClass.Place && candidate.Chain.Entity >= 0);
        Set(features, "speaker:pronoun-organization", speaks && body);
        Set(features, "speaker:pronoun-document", speaks && type == NounClass.Document);
        Set(features, "speaker:pronoun-other", speaks && !body && type is (NounClass.Other or NounClass.Place));
    }

    /// <summary>Whether the candidate's chain spoke outside quotation marks last before the pronoun, in this sentence or the few before.</summary>
    private bool IsLastSpeaker(Referent pronoun, Referent candidate)
    {
        int start = trees.Text.Sentences[Math.Max(0, pronoun.Sentence - SpeakerReach)].FirstToken;
        for (int i = pronoun.First - 1; i >= start; i--)
        {
            if (trees.IsSpeaker(i) && !trees.IsQuoted(i)) return candidate.Chain.Referents.Any(r => r.Head == i);
        }
        return false;
    }

    private static void Set(Span<float> features, string name, bool value)
    {
        if (value) features[Index[name]] = 1;
    }
}
