using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>What a verb of saying means beside some objects: a firm that "recalled 6,200 wheels" and a storm that "claimed 12 lives" said nothing.</summary>
internal static class Deeds
{
    public static bool Is(Scene scene, in CueReading reading)
    {
        if (scene.Tokens[reading.Cue].Lemma is not ("recall" or "claim") || scene.Child(reading.Cue, Relation.Ccomp) >= 0) return false;
        int thing = scene.Child(reading.Cue, Relation.Obj);
        if (thing < 0 || !reading.Says(thing) || scene.Quotation[thing] >= 0) return false;
        return scene.Tokens[reading.Cue].Lemma is "recall"
            ? scene.Child(thing, Relation.Nummod) >= 0 && scene.Child(thing, Relation.Acl) < 0
            : scene.Tokens[thing].Lemma is "life";
    }
}
