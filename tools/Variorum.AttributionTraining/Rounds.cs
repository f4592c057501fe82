using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

/// <summary>The passes over the texts, one for each question the model answers. Deterministic: the order is drawn from a seed.</summary>
internal sealed class Rounds(IReadOnlyList<GoldText> texts, int seed)
{
    // A labelled stretch that is no candidate is stood in for by the candidate most like it, if half alike.
    private const double LeastAlike = 0.5;

    private readonly Examples _candidates = new();
    private readonly uint[] _buffer = new uint[Math.Max(CueFeatures.Capacity, CueSpans.Capacity)];

    /// <summary>Is this word a cue?</summary>
    public Learner Cues(int epochs, Size size, float rate, float rowRate)
    {
        var learner = new Learner(size, rate, rowRate, seed);
        Repeat(learner, epochs, text =>
        {
            var cues = text.Attributions.Select(a => a.Cue).ToHashSet();
            for (int i = 0; i < text.Scene.Tokens.Length; i++)
            {
                if (!CueFeatures.IsCandidate(text.Scene, i)) continue;
                var features = new FeatureHash(_buffer);
                CueFeatures.Fill(text.Scene, i, ref features);
                float probability = 1 / (1 + MathF.Exp(-learner.Score(features.Features)));
                learner.Step(features.Features, probability - (cues.Contains(i) ? 1 : 0));
            }
        });
        return learner;
    }

    /// <summary>How far does the cue reach?</summary>
    public Learner CueExtents(int epochs, Size size, float rate, float rowRate)
    {
        var learner = new Learner(size, rate, rowRate, seed);
        var spans = new List<TokenSpan>();
        Repeat(learner, epochs, text =>
        {
            foreach (var gold in text.Attributions)
            {
                CueSpans.Collect(text.Scene, gold.Cue, spans);
                _candidates.Clear();
                foreach (var span in spans)
                {
                    var features = new FeatureHash(_buffer);
                    CueSpans.Fill(text.Scene, gold.Cue, span, ref features);
                    _candidates.Add(features.Features);
                }
                Choose(learner, Best(spans, gold.CueSpan));
            }
        });
        return learner;
    }

    /// <summary>Which noun phrase is the source?</summary>
    public Learner Sources(int epochs, Size size, float rate, float rowRate)
    {
        var learner = new Learner(size, rate, rowRate, seed);
        var sources = new List<SourceCandidate>();
        Repeat(learner, epochs, text =>
        {
            foreach (var gold in text.Attributions)
            {
                SourceCandidates.Collect(text.Scene, gold.CueSpan, gold.Cue, sources);
                _candidates.Clear();
                foreach (var source in sources)
                {
                    var features = new FeatureHash(_buffer);
                    SourceFeatures.Fill(text.Scene, gold.Cue, gold.CueSpan, source, ref features);
                    _candidates.Add(features.Features);
                }
                Choose(learner, Best([.. sources.Select(s => s.Span)], gold.Source));
            }
        });
        return learner;
    }

    /// <summary>What is said before and behind the cue?</summary>
    /// <param name="source">The source as it would be read when the answer is not known: content learns to live with its errors.</param>
    public Learner Contents(int epochs, Size size, float rate, float rowRate, Func<GoldText, GoldAttribution, SourceCandidate> source)
    {
        var learner = new Learner(size, rate, rowRate, seed);
        var places = new ContentCandidates();
        var contents = new List<ContentCandidate>();
        Repeat(learner, epochs, text =>
        {
            foreach (var gold in text.Attributions)
            {
                var read = source(text, gold);
                Content(text.Scene, new ContentQuestion(gold.Cue, gold.CueSpan, read, true, TokenSpan.None), gold.Before);
                Content(text.Scene, new ContentQuestion(gold.Cue, gold.CueSpan, read, false, gold.Before), gold.Behind);
            }
        });
        return learner;

        void Content(Scene scene, ContentQuestion question, TokenSpan gold)
        {
            places.Collect(scene, question.Cue, question.CueSpan, question.Source.Span, question.Before, contents);
            _candidates.Clear();
            foreach (var content in contents)
            {
                var features = new FeatureHash(_buffer);
                ContentFeatures.Fill(scene, question, content, ref features);
                _candidates.Add(features.Features);
            }
            Choose(learner, Best([.. contents.Select(c => c.Span)], gold));
        }
    }

    private void Repeat(Learner learner, int epochs, Action<GoldText> visit)
    {
        var random = new Random(seed);
        var order = texts.ToArray();
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var text in order) visit(text);
            learner.EndRound();
        }
    }

    // One step towards the right candidate and away from the others, by the gradient of the softmax.
    private void Choose(Learner learner, int right)
    {
        if (right < 0 || _candidates.Count < 2) return;
        Span<float> scores = new float[_candidates.Count];
        float largest = float.NegativeInfinity, sum = 0;
        for (int i = 0; i < scores.Length; i++) largest = Math.Max(largest, scores[i] = learner.Score(_candidates[i]));
        for (int i = 0; i < scores.Length; i++) sum += scores[i] = MathF.Exp(scores[i] - largest);
        for (int i = 0; i < scores.Length; i++)
        {
            float gradient = (scores[i] / sum) - (i == right ? 1 : 0);
            if (Math.Abs(gradient) > 1e-3f) learner.Step(_candidates[i], gradient);
        }
    }

    private static int Best(List<TokenSpan> candidates, TokenSpan gold)
    {
        (int Index, double Alike) best = (-1, LeastAlike);
        for (int i = 0; i < candidates.Count; i++)
        {
            double alike = Alike(candidates[i], gold);
            if (alike > best.Alike) best = (i, alike);
        }
        return best.Index;
    }

    /// <summary>F1 of the words of two stretches; 1 when both are none.</summary>
    public static double Alike(TokenSpan a, TokenSpan b)
    {
        if (a == b) return 1;
        if (a.IsNone || b.IsNone) return 0;
        int both = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return both <= 0 ? 0 : 2.0 * both / (a.Length + b.Length);
    }
}
