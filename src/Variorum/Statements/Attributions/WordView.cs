namespace Variorum.Statements.Attributions;

/// <summary>One word as numbers for features; -1 is the word that is not there.</summary>
internal readonly struct WordView
{
    public WordView(Scene scene, int token)
    {
        Token = token;
        if (token < 0) return;
        ref readonly var word = ref scene.Tokens[token];
        (Tag, Penn, Relation) = ((uint)word.Tag, word.Penn, (uint)word.Relation);
        (Lemma, Form, Entity) = (scene.Lemma[token], scene.Form[token], (uint)scene.Entity[token]);
        Class = scene.Cue[token]?.ClassHash ?? 0;
        (SentenceStart, SentenceEnd) = (scene.SentenceStart(token), scene.SentenceEnd(token));
    }

    public int Token { get; }
    public uint Tag { get; }
    public uint Penn { get; }
    public uint Relation { get; }
    public uint Lemma { get; }
    public uint Form { get; }
    public uint Entity { get; }

    /// <summary>Hash of the class in the cue lexicon, or 0.</summary>
    public uint Class { get; }
    public int SentenceStart { get; }
    public int SentenceEnd { get; }
}
