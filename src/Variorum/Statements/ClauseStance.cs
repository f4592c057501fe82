using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>
/// How sure a clause is of what it tells: modals and adverbs on its predicate, and words such as "it is unlikely that", "appears to",
/// "is thought to have", "I am not sure that", which pass on to the clause they govern.
/// </summary>
internal sealed class ClauseStance(Scene scene)
{
    // "I think it is likely that it may": beyond this many it is the parser's nonsense.
    private const int Deepest = 4;

    /// <param name="top">The predicate of the clause.</param>
    public Stance Of(int top)
    {
        var stance = new Stance(Polarity.Affirmed, Certainty.Certain);
        for (int depth = 0; depth < Deepest && top >= 0; depth++)
        {
            if (Hedge(top) is { } hedge) stance = Both(stance, hedge);
            if (Remark(top) is { } remark) stance = Both(stance, remark);
            if (Embedding(top) is not { } word) break;
            stance = Both(stance, Negation(top) is null ? word.Plain : word.Negated);
            top = Complement(top);
        }
        return stance;
    }

    /// <summary>Two commitments one above the other: denial of a denial affirms, the weaker certainty holds.</summary>
    public static Stance Both(Stance outer, Stance inner)
    {
        var polarity = outer.Polarity == inner.Polarity ? Polarity.Affirmed : Polarity.Denied;
        bool tells = inner.Certainty > outer.Certainty || inner.Polarity == Polarity.Denied;
        return new Stance(polarity, outer.Certainty > inner.Certainty ? outer.Certainty : inner.Certainty, tells ? inner.Reason : outer.Reason);
    }

    /// <summary>"not", "never", "neither", "nor" beside a word: the word, or null.</summary>
    public string? Negation(int token)
    {
        foreach (int child in scene.Children(token))
        {
            if (IsNegation(scene.Text.Form(child)) && scene.RelationOf(child) is not (Relation.Nsubj or Relation.Obj)) return scene.Text.Form(child).ToString();
        }
        return null;
    }

    /// <summary>A modal or an adverb on a predicate that leaves less than certainty.</summary>
    /// <param name="modalsOnly">Adverbs beside a cue tell how it was said, not how surely.</param>
    public Stance? Hedge(int token, bool modalsOnly = false)
    {
        foreach (int child in scene.Children(token))
        {
            var relation = scene.RelationOf(child);
            if (relation is not (Relation.Aux or Relation.Advmod) || (modalsOnly && relation == Relation.Advmod)) continue;
            var form = scene.Text.Form(child);
            if (Hedges.Find(form) is { } certainty && !IsInability(token, form)) return new Stance(Polarity.Affirmed, certainty, form.ToString().ToLowerInvariant());
            // "must have passed": concluded, not seen. "almost certainly": nearly.
            if (relation == Relation.Aux && form is "must" && HasPerfect(token)) return new Stance(Polarity.Affirmed, Certainty.Probable, "must have");
            if (form is "certainly" or "surely" && child > 0 && scene.Text.Form(child - 1) is "almost") return new Stance(Polarity.Affirmed, Certainty.Probable, "almost certainly");
        }
        return null;
    }

    private static bool IsNegation(ReadOnlySpan<char> form) =>
        form.Length is >= 3 and <= 7 && (form is "not" or "n't" or "n’t" or "never" or "nor" or "Not" or "Never" || form.Equals("neither", StringComparison.OrdinalIgnoreCase));

    // "could not be verified" is no guess but a failure; "may not" and "might not" are guesses.
    private bool IsInability(int token, ReadOnlySpan<char> modal) => modal is "could" or "Could" && Negation(token) is not null;

    private bool HasPerfect(int token)
    {
        foreach (int child in scene.Children(token))
        {
            if (scene.RelationOf(child) == Relation.Aux && scene.Text.Form(child) is "have") return true;
        }
        return false;
    }

    // "…, I think", "…, it seems".
    private Stance? Remark(int top)
    {
        int remark = scene.Child(top, Relation.Parataxis);
        if (remark < 0 || Complement(remark) >= 0 || scene.Child(remark, Relation.Obj) >= 0 || Embedding(remark) is not { } word) return null;
        return Negation(remark) is null ? word.Plain : word.Negated;
    }

    private StanceWord? Embedding(int token)
    {
        if (IsPassive(token)) return Complement(token) >= 0 ? StanceWords.Find(scene, token, StanceWords.Passive) : null;
        if (scene.Tokens[token].Tag is not (UniversalTag.VERB or UniversalTag.ADJ or UniversalTag.AUX)) return null;
        if (IsSpeaker(scene.Child(token, Relation.Nsubj)) && StanceWords.Find(scene, token, StanceWords.Mind) is { } mind) return mind;
        return Complement(token) >= 0 || scene.Tokens[token].Tag == UniversalTag.VERB ? StanceWords.Find(scene, token, StanceWords.Clause) : null;
    }

    public bool IsPassive(int token) => scene.Child(token, Relation.Aux_pass) >= 0 || scene.Child(token, Relation.Nsubj_pass) >= 0;

    // Within somebody's words a pronoun with a verb of thought is most often that somebody: "said she doubted that".
    private bool IsSpeaker(int subject) => subject >= 0 && scene.Text.Form(subject) is "I" or "we" or "We" or "he" or "He" or "she" or "She" or "it" or "It" or "they" or "They";

    private int Complement(int token)
    {
        foreach (int child in scene.Children(token))
        {
            if (scene.RelationOf(child) is Relation.Ccomp or Relation.Csubj or Relation.Csubj_pass or Relation.Xcomp) return child;
        }
        return -1;
    }
}
