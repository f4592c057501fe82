using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

/// <summary>Trains the parts of the model in turn.</summary>
internal static class Training
{
    public const int Seed = 5;

    public static AttributionModel Run(IReadOnlyList<GoldText> texts)
    {
        var rounds = new Rounds(texts, Seed);
        var cues = rounds.Cues(epochs: 6, bits: 19, rate: 0.1f);
        var extents = rounds.CueExtents(epochs: 6, bits: 17, rate: 0.1f);
        var sources = rounds.Sources(epochs: 6, bits: 18, rate: 0.1f);
        var contents = rounds.Contents(epochs: 6, bits: 19, rate: 0.1f, ReadByHalves(texts));
        return new AttributionModel(Quantised(cues), Quantised(extents), Quantised(sources), Quantised(contents), 0);
    }

    // Each half's sources as read by a model of the other half.
    private static Func<GoldText, GoldAttribution, SourceCandidate> ReadByHalves(IReadOnlyList<GoldText> texts)
    {
        var read = new Dictionary<GoldAttribution, SourceCandidate>(ReferenceEqualityComparer.Instance);
        for (int half = 0; half < 2; half++)
        {
            var model = Quantised(new Rounds([.. texts.Where((_, i) => i % 2 != half)], Seed).Sources(epochs: 4, bits: 18, rate: 0.1f));
            foreach (var text in texts.Where((_, i) => i % 2 == half))
            {
                var reader = new CueReader(text.Scene, new AttributionModel(model, model, model, model, 0));
                foreach (var gold in text.Attributions) read[gold] = reader.Source(gold.Cue, gold.CueSpan);
            }
        }
        return (_, gold) => read[gold];
    }

    private static LinearModel Quantised(Learner learner) => LinearModel.Quantise(learner.Weights);
}
