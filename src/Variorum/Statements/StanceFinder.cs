using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>How far a source commits itself to what it is said to say, from the cue's class, negation, modals and hedges.</summary>
internal sealed class StanceFinder(Scene scene)
{
    /// <summary>The stance of a source on what it says.</summary>
    public Stance OfSource(CueReading reading)
    {
        var stance = scene.Cue[reading.Cue]?.Stance ?? new Stance(Polarity.Affirmed, Certainty.Certain);
        if (stance is { Polarity: Polarity.Affirmed, Certainty: Certainty.Certain }) stance = stance with { Reason = null };
        if (Negation(reading.Cue) is { } negation) return new Stance(Polarity.Affirmed, Certainty.Unknown, negation);
        if (Hedge(reading.Cue, cueOnly: true) is { } weak) return new Stance(stance.Polarity, Weaker(stance.Certainty, weak.Certainty), weak.Word);
        var span = reading.Behind.IsNone ? reading.Before : reading.Behind;
        if (Top(span) is int top and >= 0 && Hedge(top, cueOnly: false) is { } hedge) return new Stance(stance.Polarity, Weaker(stance.Certainty, hedge.Certainty), hedge.Word);
        return stance;
    }

    /// <summary>The outlet's own stance on a sentence.</summary>
    public Stance OfSentence(Sentence sentence)
    {
        int root = Top(new TokenSpan(sentence.FirstToken, sentence.EndToken));
        return root >= 0 && Hedge(root, cueOnly: false) is { } hedge
            ? new Stance(Polarity.Affirmed, hedge.Certainty, hedge.Word)
            : new Stance(Polarity.Affirmed, Certainty.Certain);
    }

    private int Top(TokenSpan span)
    {
        if (span.IsNone) return -1;
        int token = span.Start;
        while (scene.HeadOf(token) >= 0 && span.Contains(scene.HeadOf(token))) token = scene.HeadOf(token);
        return token;
    }

    // "not", "never", "neither", "nor": the word, or null.
    private string? Negation(int token)
    {
        foreach (int child in scene.Children(token))
        {
            if (scene.Text.Form(child) is "not" or "n't" or "n’t" or "never" or "neither" or "Neither" or "nor") return scene.Text.Form(child).ToString();
        }
        return null;
    }

    private (Certainty Certainty, string Word)? Hedge(int token, bool cueOnly)
    {
        foreach (int child in scene.Children(token))
        {
            if (scene.RelationOf(child) is not (Relation.Aux or Relation.Advmod)) continue;
            if (cueOnly && scene.RelationOf(child) == Relation.Advmod) continue;
            if (Hedges.Find(scene.Text.Form(child)) is { } certainty) return (certainty, scene.Text.Form(child).ToString().ToLowerInvariant());
        }
        return null;
    }

    private static Certainty Weaker(Certainty a, Certainty b) => a > b ? a : b;
}
