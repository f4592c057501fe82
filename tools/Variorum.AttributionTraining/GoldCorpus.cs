using System.Text.Json;
using Variorum.Articles;
using Variorum.Intake;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.AttributionTraining;

/// <summary>Reads a folder with <c>accounts.jsonl</c> and <c>gold.jsonl</c>, parses the texts and lays the labels on the words.</summary>
internal static class GoldCorpus
{
    public static List<GoldText> Read(string folder, LanguageModel model, ParseStore parses)
    {
        var gold = File.ReadLines(Path.Combine(folder, "gold.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("attributions"));
        var reader = new LanguageReader(model);
        var texts = new List<GoldText>();
        using var captures = new CaptureFinder();
        foreach (var result in captures.Find([Path.Combine(folder, "accounts.jsonl")]))
        {
            if (result.Capture is not { } capture) throw new InvalidDataException(result.Problem?.ToString());
            var article = ArticleExtractor.Extract(capture, plain: true);
            var scene = new Scene(parses.Get(capture.Id, article.Text, () => reader.Read(article)));
            texts.Add(new GoldText(capture.Id, scene, [.. Attributions(scene, gold[capture.Id])]));
        }
        return texts;
    }

    private static IEnumerable<GoldAttribution> Attributions(Scene scene, JsonElement rows)
    {
        var offsets = Utf16Offsets(scene.Text.Text.Value);
        foreach (var row in rows.EnumerateArray())
        {
            var cue = Words(scene, offsets, row.GetProperty("cue"), _ => true);
            if (cue.IsNone) continue;
            int head = CueHead(scene, cue);
            yield return new GoldAttribution(head, cue,
                Words(scene, offsets, row.GetProperty("source"), _ => true),
                Words(scene, offsets, row.GetProperty("content"), token => token < cue.Start),
                Words(scene, offsets, row.GetProperty("content"), token => token >= cue.Start));
        }
    }

    // From the first to the last word of the spans that pass, without outer punctuation.
    private static TokenSpan Words(Scene scene, int[] offsets, JsonElement spans, Func<int, bool> passes)
    {
        int first = int.MaxValue, end = -1;
        foreach (var span in spans.EnumerateArray())
        {
            int from = scene.Text.FirstTokenFrom(offsets[span[0].GetInt32()]), to = scene.Text.FirstTokenFrom(offsets[span[1].GetInt32()]);
            if (from > 0 && scene.Tokens[from - 1].Span.End > offsets[span[0].GetInt32()]) from--;
            if (to <= from || !passes(from)) continue;
            (first, end) = (Math.Min(first, from), Math.Max(end, to));
        }
        if (end < 0) return TokenSpan.None;
        int start = Canonical.Start(scene, first), stop = Canonical.End(scene, end);
        return stop > start ? new TokenSpan(start, stop) : new TokenSpan(first, end);
    }

    // The word nearest to the root; of equals a verb, then the first.
    private static int CueHead(Scene scene, TokenSpan cue) =>
        Enumerable.Range(cue.Start, cue.Length).OrderBy(i => scene.Depth[i]).ThenBy(i => scene.Tokens[i].Tag == UniversalTag.VERB ? 0 : 1).First();

    private static int[] Utf16Offsets(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            offsets.Add(i);
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
        }
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
