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
            bool another = said && SaysItsOwn(scene, child);
            said |= relation == Relation.Ccomp;
            if (aside && !another && !IsApart(scene, child) && Teller(scene, child, cue) is var teller and >= 0) return (child, teller);
        }
        return null;
    }

    // "X says that C; Y says that D": the second says a thing of its own.
    private static bool SaysItsOwn(Scene scene, int verb)
    {
        foreach (int child in scene.Children(verb)) if (child > verb && scene.RelationOf(child) == Relation.Ccomp) return true;
        return false;
    }

    // What stands behind a semicolon, a colon or within brackets is a sentence beside the other, and tells nothing of it.
    private static bool IsApart(Scene scene, int clause)
    {
        int first = scene.Left[clause];
        return scene.Text.Form(first) is ";" or ":" or "(" || (first > 0 && scene.Text.Form(first - 1) is ";" or ":" or "(");
    }

    private static int Teller(Scene scene, int verb, int cue)
    {
        if (scene.Tokens[verb].Tag != UniversalTag.VERB || scene.Quotation[verb] != scene.Quotation[cue] || scene.Cue[verb]?.Class is not ("assert" or "confirm" or "find" or "concede")) return -1;
        int subject = scene.Child(verb, Relation.Nsubj);
        return subject >= 0 && subject != scene.Child(cue, Relation.Nsubj) && scene.Text.Form(subject) is not ("who" or "which" or "that") ? subject : -1;
    }
}
