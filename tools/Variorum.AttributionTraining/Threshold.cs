using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

/// <summary>Chooses how sure the model must be of a cue: where the exact spans and the linked attributions together score best.</summary>
internal static class Threshold
{
    public static AttributionModel Choose(AttributionModel model, IReadOnlyList<GoldText> texts)
    {
        var best = (Model: model, Score: double.NegativeInfinity);
        for (int step = -12; step <= 6; step++)
        {
            var tried = model with { Threshold = step / 8f };
            double score = Exam.Mark(texts, tried).Take(4).Sum(m => m.Tally.F1);
            if (score > best.Score) best = (tried, score);
        }
        Console.WriteLine($"threshold {best.Model.Threshold}");
        return best.Model;
    }
}
