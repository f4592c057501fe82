using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>
/// Figures that are somebody's by the form of the clause: "by the union's count", "puts the number at 40". The corpus the
/// network learned from has next to none.
/// </summary>
internal static class CountCues
{
    internal const string Rule = "a figure by somebody's count";

    /// <summary>The attribution whose cue a word is, or null.</summary>
    public static CueReading? Read(Scene scene, int token) => scene.Tokens[token].Tag switch
    {
        UniversalTag.NOUN => ByCount(scene, token),
        UniversalTag.VERB => Puts(scene, token),
        _ => null,
    };

    // "By X's count, C", "C, by X's estimate".
    private static CueReading? ByCount(Scene scene, int token)
    {
        if (scene.Tokens[token].Lemma is not ("count" or "estimate" or "reckoning" or "tally" or "calculation")) return null;
        int owner = scene.Child(token, Relation.Nmod_poss), clause = scene.HeadOf(token);
        if (owner < 0 || clause < 0 || scene.RelationOf(token) != Relation.Obl || !HasCase(scene, token, "by")) return null;
        var before = InnerCues.Stretch(scene, scene.Left[clause], scene.Left[token]);
        var behind = InnerCues.Stretch(scene, scene.Right[token], scene.Right[clause]);
        if (before.IsNone && behind.IsNone) return null;
        var source = new SourcePhrase(owner, new TokenSpan(scene.Left[owner], owner + 1));
        return new CueReading(token, new TokenSpan(token, token + 1), source, before, behind, Rule);
    }

    // "X puts the number of N at 40".
    private static CueReading? Puts(Scene scene, int token)
    {
        if (scene.Tokens[token].Lemma is not ("put" or "place" or "peg")) return null;
        int speaker = scene.Child(token, Relation.Nsubj), counted = scene.Child(token, Relation.Obj);
        if (speaker < 0 || counted < token || !IsMeasure(scene, counted) || InnerCues.IsSelf(scene, speaker) || InnerCues.IsUnsaid(scene, token)) return null;
        int figure = FigureAt(scene, counted + 1, scene.Right[token]);
        if (figure < 0) return null;
        var content = InnerCues.Stretch(scene, scene.Left[counted], scene.Right[figure]);
        return new CueReading(token, new TokenSpan(token, token + 1), SourcePhrase.Before(scene, speaker, token), TokenSpan.None, content, Rule);
    }

    // "the amount lost at 200 kilograms", "the toll at more than sixty": the tree may hang the figure, and its "at", anywhere behind the verb.
    private static int FigureAt(Scene scene, int start, int end)
    {
        const int Comparator = 5;
        int at = start;
        while (at < end && scene.Text.Form(at) is not "at") at++;
        for (int i = at + 1; i < Math.Min(end, at + Comparator + 2); i++)
        {
            if (scene.Tokens[i].Tag == UniversalTag.NUM) return scene.RelationOf(i) == Relation.Nummod ? Math.Max(i, scene.HeadOf(i)) : i;
        }
        return -1;
    }

    private static bool IsMeasure(Scene scene, int noun) => scene.Tokens[noun].Lemma is "number" or "amount" or "figure" or "toll" or "total" or "count" or "cost" or "bill"
        or "damage" or "loss" or "value" or "size" or "strength" or "share" or "rate" or "chance" or "odds" or "age" or "population" or "crowd" or "price" or "probability";

    private static bool HasCase(Scene scene, int token, string preposition) =>
        scene.Child(token, Relation.Case) is var word and >= 0 && scene.Text.Form(word).Equals(preposition, StringComparison.OrdinalIgnoreCase);
}
