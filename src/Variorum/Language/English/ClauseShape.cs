namespace Variorum.Language.English;

/// <summary>What a predicate's own children say of its clause.</summary>
internal readonly record struct ClauseShape(bool IsFinite, bool HasSubject, bool IsPassive)
{
    public static ClauseShape Of(ParsedText text, Sentence sentence, int predicate)
    {
        bool finite = text.Tokens[predicate].Features.HasFlag(Morphology.Finite), subject = false, passive = false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.Head != predicate) continue;
            finite |= token.Relation is Relation.Aux or Relation.Aux_pass && token.Features.HasFlag(Morphology.Finite);
            passive |= token.Relation == Relation.Aux_pass;
            subject |= token.Relation is Relation.Nsubj or Relation.Nsubj_pass or Relation.Nsubj_outer or Relation.Csubj or Relation.Csubj_pass or Relation.Csubj_outer or Relation.Expl;
        }
        return new ClauseShape(finite, subject, passive);
    }
}
