using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>A chain in the making.</summary>
internal sealed class ChainDraft(CueReading reading)
{
    private TokenSpan _sourceSpan = reading.Source.Span;

    public CueReading Reading { get; private set; } = reading;

    /// <summary>Its place among the readings.</summary>
    public int Place { get; set; }
    public int Source { get; private set; } = reading.Source.Head;
    public List<int> Relays { get; } = [];

    /// <summary>Relays further from the speaker than those that hang on the cue.</summary>
    public List<int> Later { get; } = [];
    public string? Rule { get; set; }
    public bool Dropped { get; set; }

    public int Length => (Reading.Before.IsNone ? 0 : Reading.Before.Length) + (Reading.Behind.IsNone ? 0 : Reading.Behind.Length);

    public bool Says(int token) => (!Reading.Before.IsNone && Reading.Before.Contains(token)) || (!Reading.Behind.IsNone && Reading.Behind.Contains(token));

    public void SetSource(int head, TokenSpan span, string rule) => (Source, _sourceSpan, Rule) = (head, span, rule);

    /// <summary>Takes another word for the cue, and what follows as said.</summary>
    public void Take(int cue, TokenSpan behind) => Reading = Reading with { Cue = cue, CueSpan = new(cue, cue + 1), Before = TokenSpan.None, Behind = behind };

    public void Add(int relay)
    {
        if (relay == Source || Relays.Contains(relay)) return;
        Relays.Add(relay);
        Rule ??= "relay named beside the cue";
    }

    /// <summary>Cuts what stands behind the cue before a word, without the punctuation there.</summary>
    public void EndBefore(Scene scene, int token)
    {
        while (token > Reading.Behind.Start && scene.IsPunctuation(token - 1)) token--;
        if (token > Reading.Behind.Start && token < Reading.Behind.End) Reading = Reading with { Behind = Reading.Behind with { End = token } };
    }

    public void AddLater()
    {
        foreach (int relay in Later) Add(relay);
    }

    /// <param name="hangsOn">Whether the first word is a noun's phrase of the second: of "a report in Z" only Z passes on.</param>
    public ChainLink Finish(Func<int, int, bool> hangsOn)
    {
        Relays.RemoveAll(r => Relays.Exists(q => hangsOn(q, r)));
        return new ChainLink(Reading, Source, _sourceSpan, Relays, Rule);
    }
}
