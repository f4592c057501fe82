using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

/// <summary>How many labelled spans are among the candidates at all: what no model could exceed.</summary>
internal static class Coverage
{
    public static string Of(IReadOnlyList<GoldText> texts)
    {
        int cues = 0, extents = 0, sources = 0, before = 0, behind = 0, all = 0;
        var spans = new List<TokenSpan>();
        var nouns = new List<SourceCandidate>();
        var contents = new List<ContentCandidate>();
        var places = new ContentCandidates();
        foreach (var text in texts)
        {
            foreach (var gold in text.Attributions)
            {
                all++;
                if (CueFeatures.IsCandidate(text.Scene, gold.Cue)) cues++;
                CueSpans.Collect(text.Scene, gold.Cue, spans);
                if (spans.Contains(gold.CueSpan)) extents++;
                SourceCandidates.Collect(text.Scene, gold.CueSpan, gold.Cue, nouns);
                if (nouns.Exists(n => n.Span == gold.Source)) sources++;
                places.Collect(text.Scene, gold.Cue, gold.CueSpan, gold.Source, true, contents);
                if (contents.Exists(c => c.Span == gold.Before)) before++;
                places.Collect(text.Scene, gold.Cue, gold.CueSpan, gold.Source, false, contents);
                if (contents.Exists(c => c.Span == gold.Behind)) behind++;
            }
        }
        return $"of {all}: cue words {cues}, cue spans {extents}, sources {sources}, content before {before}, behind {behind} are among the candidates";
    }
}
