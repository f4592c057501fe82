using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>Reads the attributions of a text with the model, cue by cue. One per text: it reuses its lists.</summary>
internal sealed class CueReader(Scene scene, AttributionModel model)
{
    private readonly List<TokenSpan> _spans = [];
    private readonly List<SourceCandidate> _sources = [];
    private readonly List<ContentCandidate> _contents = [];
    private readonly ContentCandidates _places = new();

    /// <summary>In order of the cues.</summary>
    public List<CueReading> Read()
    {
        var readings = new List<CueReading>();
        for (int i = 0; i < scene.Tokens.Length; i++)
        {
            if (!CueFeatures.IsCandidate(scene, i)) continue;
            float score = Score(i);
            if (score > model.Threshold && Read(i, score) is { } reading) readings.Add(reading);
        }
        return readings;
    }

    /// <summary>What the model alone passes over: sayings inside what somebody says, and "quoted as saying". The corpus it
    /// learned from labels few of them; a chain needs each.</summary>
    public List<CueReading> ReadInner(List<CueReading> readings)
    {
        var inner = new List<CueReading>();
        var (cue, said) = Words(readings);
        for (int i = 0; i < scene.Tokens.Length; i++)
        {
            if (cue[i]) continue;
            if (InnerCues.IsHearsay(scene, i)) inner.Add(InnerCues.Hearsay(scene, i, Score(i)));
            if (scene.Tokens[i].Tag != UniversalTag.VERB) continue;
            bool quoted = InnerCues.IsQuotedAsSaying(scene, i);
            if (!quoted && !(said[i] && InnerCues.IsSaying(scene, i))) continue;
            if ((Read(i, Score(i)) ?? (quoted ? InnerCues.Fronted(scene, i) : null)) is { } reading) inner.Add(WithSubject(reading) with { ByRule = true });
        }
        return inner;
    }

    // Inside somebody's words the subject of the verb speaks, whoever the model would take from outside.
    private CueReading WithSubject(CueReading reading)
    {
        int subject = scene.Child(reading.Cue, Relation.Nsubj);
        if (subject < 0 || subject == reading.Source.Head) return reading;
        SourceCandidates.Collect(scene, reading.CueSpan, reading.Cue, _sources);
        int found = _sources.FindIndex(s => s.Head == subject);
        return found < 0 ? reading : reading with { Source = _sources[found] };
    }

    // Which words are cues, and which are said by somebody.
    private (bool[] Cue, bool[] Said) Words(List<CueReading> readings)
    {
        var (cue, said) = (new bool[scene.Tokens.Length], new bool[scene.Tokens.Length]);
        foreach (var reading in readings)
        {
            cue.AsSpan(reading.CueSpan.Start, reading.CueSpan.Length).Fill(true);
            if (!reading.Before.IsNone) said.AsSpan(reading.Before.Start, reading.Before.Length).Fill(true);
            if (!reading.Behind.IsNone) said.AsSpan(reading.Behind.Start, reading.Behind.Length).Fill(true);
        }
        return (cue, said);
    }

    /// <summary>How surely a word is a cue: a log-odds.</summary>
    public float Score(int token)
    {
        var features = new FeatureHash(stackalloc uint[CueFeatures.Capacity]);
        CueFeatures.Fill(scene, token, ref features);
        return model.Cue.Score(features.Features);
    }

    /// <summary>The attribution of a cue, or null when nothing is said.</summary>
    public CueReading? Read(int cue, float score)
    {
        var span = Span(cue);
        var source = Source(cue, span);
        var before = Content(new ContentQuestion(cue, span, source, true, TokenSpan.None));
        var behind = Content(new ContentQuestion(cue, span, source, false, before));
        return before.IsNone && behind.IsNone ? null : new CueReading(cue, span, source, before, behind, score);
    }

    public TokenSpan Span(int cue)
    {
        CueSpans.Collect(scene, cue, _spans);
        var best = (Span: new TokenSpan(cue, cue + 1), Score: float.NegativeInfinity);
        Span<uint> buffer = stackalloc uint[CueSpans.Capacity];
        foreach (var span in _spans)
        {
            var features = new FeatureHash(buffer);
            CueSpans.Fill(scene, cue, span, ref features);
            float score = model.CueSpan.Score(features.Features);
            if (score > best.Score) best = (span, score);
        }
        return best.Span;
    }

    public SourceCandidate Source(int cue, TokenSpan span)
    {
        SourceCandidates.Collect(scene, span, cue, _sources);
        var best = (Source: SourceCandidate.None, Score: float.NegativeInfinity);
        Span<uint> buffer = stackalloc uint[SourceFeatures.Capacity];
        foreach (var candidate in _sources)
        {
            var features = new FeatureHash(buffer);
            SourceFeatures.Fill(scene, cue, span, candidate, ref features);
            float score = model.Source.Score(features.Features);
            if (score > best.Score) best = (candidate, score);
        }
        return best.Source;
    }

    public TokenSpan Content(in ContentQuestion question)
    {
        _places.Collect(scene, question.Cue, question.CueSpan, question.Source.Span, question.Before, _contents);
        var best = (TokenSpan.None, Score: float.NegativeInfinity);
        Span<uint> buffer = stackalloc uint[ContentFeatures.Capacity];
        foreach (var candidate in _contents)
        {
            var features = new FeatureHash(buffer);
            ContentFeatures.Fill(scene, question, candidate, ref features);
            float score = model.Content.Score(features.Features);
            if (score > best.Score) best = (candidate.Span, score);
        }
        return best.Item1;
    }
}
