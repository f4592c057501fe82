using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

/// <summary>Trains the parts of the model in turn.</summary>
internal static class Training
{
    public const int Seed = 5;

    // Chosen on dev with weights alone: cue words F1 77.7, 78.4, 78.8 and 77.8 at rates .1, .05, .03 and .02; content 58.5, 58.5,
    // 58.8 and 59.4. With rows, linked at 0.8: 61.1 after three rounds at .01 or .02 throughout, 62.1 as it stands here.
    private const float Rate = 0.03f;
    private const float ContentRate = 0.02f;
    private const float RowRate = 0.01f;
    private const float CueRowRate = 0.002f;
    private const int Epochs = 4;
    private const int CueEpochs = 6;

    // Together under 2 MiB.
    private static readonly Size CueSize = new(19, 14), ExtentSize = new(15, 12), SourceSize = new(17, 14), ContentSize = new(18, 15);

    public static AttributionModel Run(IReadOnlyList<GoldText> texts)
    {
        var rounds = new Rounds(texts, Seed);
        FeatureModel cues = null!, extents = null!, sources = null!, contents = null!;
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            () => cues = rounds.Cues(CueEpochs, CueSize, Rate, CueRowRate).Finish(),
            () => contents = new Rounds(texts, Seed).Contents(Epochs, ContentSize, ContentRate, RowRate, ReadByHalves(texts)).Finish());
        extents = rounds.CueExtents(Epochs, ExtentSize, Rate, RowRate).Finish();
        sources = rounds.Sources(Epochs, SourceSize, Rate, RowRate).Finish();
        return new AttributionModel(cues, extents, sources, contents, 0);
    }

    /// <summary>What another run needs to come out the same.</summary>
    public static object Options(float threshold) => new { seed = Seed, epochs = Epochs, cueEpochs = CueEpochs, rate = Rate, contentRate = ContentRate, rowRate = RowRate, cueRowRate = CueRowRate, threshold };

    // Each half's sources as read by a model of the other half.
    private static Func<GoldText, GoldAttribution, SourceCandidate> ReadByHalves(IReadOnlyList<GoldText> texts)
    {
        var read = new Dictionary<GoldAttribution, SourceCandidate>(ReferenceEqualityComparer.Instance);
        for (int half = 0; half < 2; half++)
        {
            var model = new Rounds([.. texts.Where((_, i) => i % 2 != half)], Seed).Sources(3, SourceSize, Rate, RowRate).Finish();
            foreach (var text in texts.Where((_, i) => i % 2 == half))
            {
                var reader = new CueReader(text.Scene, new AttributionModel(model, model, model, model, 0));
                foreach (var gold in text.Attributions) read[gold] = reader.Source(gold.Cue, gold.CueSpan);
            }
        }
        return (_, gold) => read[gold];
    }
}
