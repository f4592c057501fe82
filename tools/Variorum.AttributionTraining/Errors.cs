using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

internal static class Errors
{
    public static void Dump(IReadOnlyList<GoldText> texts, AttributionModel model)
    {
        if (Environment.GetEnvironmentVariable("DUMP") is not { } path) return;
        using var w = new StreamWriter(path);
        foreach (var t in texts)
        {
            var s = t.Scene;
            string Q(TokenSpan x) => x.IsNone ? "-" : s.Text.Text.Quote(s.SpanOf(x)).Replace('\n', '¶');
            string T(int cue) => s.Text.Text.Quote(s.Text.Sentences[s.SentenceOf[cue]].Span).Replace('\n', '¶');
            var reader = new CueReader(s, model);
            var found = reader.Read();
            foreach (var g in t.Attributions)
            {
                var m = found.FirstOrDefault(f => f.Cue == g.Cue && f.CueSpan.Length > 0);
                if (m.CueSpan.Length == 0) { w.WriteLine($"MISS {reader.Score(g.Cue):F1}\t{Q(g.CueSpan)}\t{Q(g.Source)}\t{Q(g.Before)} | {Q(g.Behind)}\t{T(g.Cue)}"); continue; }
                if (m.CueSpan != g.CueSpan) w.WriteLine($"CUE\t{Q(g.CueSpan)}\t!= {Q(m.CueSpan)}\t{T(g.Cue)}");
                if (m.Source.Span != g.Source) w.WriteLine($"SOURCE\t{Q(g.CueSpan)}\t{Q(g.Source)}\t!= {Q(m.Source.Span)}\t{T(g.Cue)}");
                if (m.Before != g.Before) w.WriteLine($"BEFORE{(m.Before.IsNone ? '-' : m.Before.Start == g.Before.Start ? 'E' : m.Before.End == g.Before.End ? 'S' : 'B')}\t{Q(g.CueSpan)}\t{Q(g.Before)}\t!= {Q(m.Before)}\t{T(g.Cue)}");
                if (m.Behind != g.Behind) w.WriteLine($"BEHIND{(m.Behind.IsNone ? '-' : m.Behind.Start == g.Behind.Start ? 'E' : m.Behind.End == g.Behind.End ? 'S' : 'B')}\t{Q(g.CueSpan)}\t{Q(g.Behind)}\t!= {Q(m.Behind)}\t{T(g.Cue)}");
            }
            foreach (var f in found)
            {
                if (!t.Attributions.Any(g => g.Cue == f.Cue)) w.WriteLine($"EXTRA {f.Score:F1}\t{Q(f.CueSpan)}\t{Q(f.Source.Span)}\t{Q(f.Before)} | {Q(f.Behind)}\t{T(f.Cue)}");
            }
        }
    }
}
