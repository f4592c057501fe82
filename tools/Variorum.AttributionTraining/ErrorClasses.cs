using Variorum.Language;
using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

/// <summary>Sorts a model's errors on labelled texts into classes and counts them.</summary>
internal static class ErrorClasses
{
    public static IEnumerable<(string Class, int Count)> Count(IReadOnlyList<GoldText> texts, AttributionModel model) =>
        texts.SelectMany(text => Of(text, new CueReader(text.Scene, model).Read())).CountBy(c => c).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value));

    private static IEnumerable<string> Of(GoldText text, List<CueReading> readings)
    {
        var byCue = readings.ToDictionary(r => r.Cue);
        foreach (var gold in text.Attributions)
        {
            if (!byCue.TryGetValue(gold.Cue, out var read))
            {
                yield return $"cue missed: {Part(text.Scene, gold.Cue)}";
                continue;
            }
            if (read.CueSpan != gold.CueSpan) yield return $"cue {Extent(read.CueSpan, gold.CueSpan)}";
            if (read.Source.Span != gold.Source) yield return $"source {Extent(read.Source.Span, gold.Source)}";
            if (read.Before != gold.Before) yield return $"content before the cue {Extent(read.Before, gold.Before)}";
            if (read.Behind != gold.Behind) yield return $"content behind the cue {Extent(read.Behind, gold.Behind)}";
        }
        var wanted = text.Attributions.Select(g => g.Cue).ToHashSet();
        foreach (var read in readings)
        {
            if (!wanted.Contains(read.Cue)) yield return $"cue not in the corpus: {Part(text.Scene, read.Cue)}";
        }
    }

    private static string Part(Scene scene, int cue) => (scene.Tokens[cue].Tag, scene.Cue[cue]) switch
    {
        (UniversalTag.VERB, not null) => "verb of the lexicon",
        (UniversalTag.VERB, _) => "another verb",
        (UniversalTag.NOUN, not null) => "noun of the lexicon",
        (UniversalTag.NOUN or UniversalTag.PROPN, _) => "another noun",
        (UniversalTag.PUNCT, _) => "colon or dash",
        _ => "another word",
    };

    private static string Extent(TokenSpan read, TokenSpan gold) =>
        gold.IsNone ? "read where there is none"
        : read.IsNone ? "missed"
        : !read.Overlaps(gold) ? "elsewhere"
        : read.Start == gold.Start ? read.End > gold.End ? "ends too late" : "ends too early"
        : read.End == gold.End ? read.Start < gold.Start ? "begins too early" : "begins too late"
        : "wrong at both ends";
}
