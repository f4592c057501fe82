using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>Whose a claim is that is spoken of as if it spoke: "the claim by the governor, repeated on state television, that …".</summary>
internal static class ClaimOwner
{
    /// <summary>The word the owner hangs on; -1 when the noun is no claim or nobody owns it.</summary>
    public static int Of(Scene scene, Documents documents, int noun)
    {
        if (noun < 0 || scene.Tokens[noun].Tag != UniversalTag.NOUN || documents.IsDocument(noun)) return -1;
        if (scene.Cue[noun]?.Class is not ("assert" or "blame" or "deny" or "suggest" or "warn" or "concede" or "promise")) return -1;
        foreach (int child in scene.Children(noun))
        {
            var relation = scene.RelationOf(child);
            bool by = relation is Relation.Nmod or Relation.Obl_agent && scene.Child(child, Relation.Case) is var mark and >= 0 && scene.Text.Form(mark) is "by" or "from";
            bool owns = relation == Relation.Nmod_poss && scene.Tokens[child].Tag is UniversalTag.NOUN or UniversalTag.PROPN;
            if (by || owns) return child;
        }
        return -1;
    }
}
