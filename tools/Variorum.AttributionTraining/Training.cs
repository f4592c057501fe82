using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

/// <summary>Trains the parts of the model in turn.</summary>
internal static class Training
{
    public const int Seed = 5;

    // Chosen on dev: cue words F1 77.7, 78.4, 78.8 and 77.8 at rates .1, .05, .03 and .02; content 58.5, 58.5, 58.8 and 59.4.
    private const float Rate = 0.03f;
    private const float ContentRate = 0.02f;
    private const int Epochs = 6;

    public static AttributionModel Run(IReadOnlyList<GoldText> texts)
    {
        var rounds = new Rounds(texts, Seed);
        var cues = rounds.Cues(Epochs, bits: 19, Rate);
        var extents = rounds.CueExtents(Epochs, bits: 17, Rate);
        var sources = rounds.Sources(Epochs, bits: 18, Rate);
        var contents = rounds.Contents(Epochs, bits: 19, ContentRate, ReadByHalves(texts));
        return new AttributionModel(Quantised(cues), Quantised(extents), Quantised(sources), Quantised(contents), 0);
    }

    // Each half's sources as read by a model of the other half.
    private static Func<GoldText, GoldAttribution, SourceCandidate> ReadByHalves(IReadOnlyList<GoldText> texts)
    {
        var read = new Dictionary<GoldAttribution, SourceCandidate>(ReferenceEqualityComparer.Instance);
        for (int half = 0; half < 2; half++)
        {
            var model = Quantised(new Rounds([.. texts.Where((_, i) => i % 2 != half)], Seed).Sources(Epochs, bits: 18, Rate));
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
