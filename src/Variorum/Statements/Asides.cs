using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>Who tells that somebody says something, told in a clause beside it: "X told Y that C, the coastguard said".</summary>
internal static class Asides
{
    /// <summary>The verb of telling beside a cue, with its teller; null when there is none.</summary>
    public static (int Verb, int Teller)? Find(Scene scene, int cue)
    {
        bool said = false;
        foreach (int child in scene.Children(cue))
        {
            var relation = scene.RelationOf(child);
            // A second clause behind a comma is as little said as one the tree calls an aside.
            bool aside = relation == Relation.Parataxis || (relation == Relation.Ccomp && said && scene.Left[child] > 0 && scene.Text.Form(scene.Left[child] - 1) is ",");
            said |= relation == Relation.Ccomp;
            if (aside && Teller(scene, child, cue) is var teller and >= 0) return (child, teller);
        }
        return null;
    }

    private static int Teller(Scene scene, int verb, int cue)
    {
        if (scene.Tokens[verb].Tag != UniversalTag.VERB || scene.Quotation[verb] != scene.Quotation[cue] || scene.Cue[verb]?.Class is not ("assert" or "confirm" or "find" or "concede")) return -1;
        int subject = scene.Child(verb, Relation.Nsubj);
        return subject >= 0 && subject != scene.Child(cue, Relation.Nsubj) && scene.Text.Form(subject) is not ("who" or "which" or "that") ? subject : -1;
    }
}
