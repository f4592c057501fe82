using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>What a word looks like when asked whether it says that somebody says, thinks or wants something.</summary>
internal static class CueFeatures
{
    /// <summary>Features a word has at most; longer lists of dependents are cut.</summary>
    public const int Capacity = 160;

    private const int MostChildren = 12;

    /// <summary>Whether a word may be a cue at all: any word but function words and most punctuation.</summary>
    public static bool IsCandidate(Scene scene, int token)
    {
        ref readonly var word = ref scene.Tokens[token];
        return word.Tag switch
        {
            UniversalTag.VERB or UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.ADV => true,
            UniversalTag.ADP or UniversalTag.SCONJ => word.Relation is not Relation.Mark,
            UniversalTag.PROPN => scene.Cue[token] is not null,
            UniversalTag.AUX => word.Relation is not (Relation.Aux or Relation.Aux_pass),
            UniversalTag.PUNCT => scene.Text.Form(token) is ":" or "-" or "—" or "–" or "--",
            _ => word.Relation is Relation.Root,
        };
    }

    public static void Fill(Scene scene, int token, ref FeatureHash features)
    {
        var view = new WordView(scene, token);
        Word(view, ref features);
        Around(scene, view, ref features);
        Above(scene, view, ref features);
        Below(scene, view, ref features);
        Quoted(scene, view, ref features);
    }

    private static void Word(in WordView v, ref FeatureHash f)
    {
        f.Add(1);
        f.Add(2, v.Lemma);
        f.Add(3, v.Lemma, v.Penn);
        f.Add(4, v.Penn, v.Relation);
        f.Add(5, v.Lemma, v.Relation);
        f.Add(6, v.Class, v.Tag);
        f.Add(7, v.Class, v.Relation);
        f.Add(8, v.Form);
    }

    private static void Around(Scene scene, in WordView v, ref FeatureHash f)
    {
        var before = new WordView(scene, v.Token - 1 >= v.SentenceStart ? v.Token - 1 : -1);
        var after = new WordView(scene, v.Token + 1 < v.SentenceEnd ? v.Token + 1 : -1);
        var second = new WordView(scene, v.Token + 2 < v.SentenceEnd ? v.Token + 2 : -1);
        f.Add(10, before.Lemma, v.Lemma);
        f.Add(11, v.Lemma, after.Lemma);
        f.Add(12, before.Penn, v.Penn, after.Penn);
        f.Add(13, v.Class, after.Penn, second.Penn);
        f.Add(14, v.Class, before.Penn);
        f.Add(15, v.Lemma, after.Penn);
        f.Add(16, before.Lemma, v.Tag);
        f.Add(17, after.Lemma, v.Tag);
        f.Add(18, v.Tag, v.Token == v.SentenceStart ? 1u : 0);
        f.Add(19, v.Tag, scene.SentenceOf[v.Token] == 0 ? 1u : 0);
    }

    private static void Above(Scene scene, in WordView v, ref FeatureHash f)
    {
        var head = new WordView(scene, scene.HeadOf(v.Token));
        f.Add(20, head.Lemma, v.Relation);
        f.Add(21, head.Penn, v.Relation, v.Tag);
        f.Add(22, head.Class, v.Relation, v.Class);
        f.Add(23, head.Lemma, v.Lemma);
        f.Add(24, head.Relation, v.Relation, v.Class);
        f.Add(25, v.Relation, v.Tag, head.Token > v.Token ? 1u : 0);
    }

    private static void Below(Scene scene, in WordView v, ref FeatureHash f)
    {
        uint signature = 0;
        int seen = 0;
        foreach (int child in scene.Children(v.Token))
        {
            var c = new WordView(scene, child);
            if (c.Relation == (uint)Relation.Punct || ++seen > MostChildren) continue;
            uint side = child < v.Token ? 0u : 1u;
            signature |= SignatureBit((Relation)c.Relation, side);
            f.Add(30, v.Tag, c.Relation, side);
            f.Add(31, v.Lemma, c.Relation, side);
            f.Add(32, v.Class, c.Relation, side);
            f.Add(33, v.Tag, c.Relation, c.Lemma);
            f.Add(34, v.Class, c.Relation, c.Penn);
            f.Add(35, v.Tag, c.Relation, c.Entity);
            if ((Relation)c.Relation is Relation.Obj or Relation.Compound_prt or Relation.Nsubj or Relation.Obl or Relation.Nmod) f.Add(36, v.Lemma, c.Lemma);
            if ((Relation)c.Relation is Relation.Obl or Relation.Nmod or Relation.Advcl or Relation.Acl) CaseOf(scene, v, child, ref f);
        }
        f.Add(39, v.Tag, signature);
        f.Add(40, v.Lemma, signature);
        f.Add(41, v.Class, signature);
        f.Add(42, v.Relation, v.Tag, signature);
    }

    private static void CaseOf(Scene scene, in WordView v, int child, ref FeatureHash f)
    {
        foreach (int marker in scene.Children(child))
        {
            if (scene.RelationOf(marker) is not (Relation.Case or Relation.Mark)) continue;
            f.Add(37, v.Lemma, scene.Lemma[marker]);
            f.Add(38, v.Class, scene.Lemma[marker], (uint)scene.RelationOf(child));
            return;
        }
    }

    // One bit for each kind of dependent that tells a saying from a doing.
    internal static uint SignatureBit(Relation relation, uint side) => relation switch
    {
        Relation.Nsubj or Relation.Csubj => 1u << (int)side,
        Relation.Nsubj_pass or Relation.Csubj_pass => 4u,
        Relation.Ccomp => 8u << (int)side,
        Relation.Xcomp => 32u,
        Relation.Obj => 64u << (int)side,
        Relation.Iobj => 256u,
        Relation.Parataxis => 512u << (int)side,
        Relation.Aux_pass => 2048u,
        Relation.Obl or Relation.Nmod => 4096u,
        Relation.Nmod_poss => 8192u,
        Relation.Acl => 16384u,
        Relation.Obl_agent => 32768u,
        Relation.Cop => 65536u,
        Relation.Compound_prt => 131072u,
        _ => 0,
    };

    private static void Quoted(Scene scene, in WordView v, ref FeatureHash f)
    {
        uint inside = scene.Quotation[v.Token] >= 0 ? 1u : 0, near = QuoteNear(scene, v);
        f.Add(50, inside, v.Tag);
        f.Add(51, inside, v.Class);
        f.Add(52, near, v.Tag, v.Relation);
        f.Add(53, near, v.Class);
        f.Add(54, near, v.Lemma);
    }

    // Where the nearest quotation of the sentence is: just before (1), just after (2), somewhere before (4) or after (8).
    internal static uint QuoteNear(Scene scene, in WordView v)
    {
        uint near = 0;
        for (int i = v.SentenceStart; i < v.SentenceEnd; i++)
        {
            if (scene.Quotation[i] < 0 || scene.Quotation[i] == scene.Quotation[v.Token]) continue;
            int distance = i - v.Token;
            near |= distance is < 0 and >= -4 ? 1u : distance is > 0 and <= 4 ? 2u : distance < 0 ? 4u : 8u;
        }
        return near;
    }
}
