using System.Globalization;
using System.Text;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>Says in words why the block net gave a role: the largest terms of its linear part, and how sure it is.</summary>
internal sealed class ReasonWriter
{
    /// <summary>Terms named, and the smallest weight of evidence (in logits) worth naming.</summary>
    private const int Terms = 3;
    private const float Smallest = 0.05f;

    private static readonly (string More, string Less)[] Phrases = LoadPhrases();

    private readonly BlockModel _model;
    private readonly float[] _votes, _means, _wordVotes;

    public ReasonWriter(BlockModel model)
    {
        _model = model;
        (_votes, _means, _wordVotes) = (model["votes"], model["means"], model["word_votes"]);
    }

    /// <param name="role">The class that was chosen.</param>
    /// <param name="rival">The class it is weighed against.</param>
    public string Write(PageFeatures page, int block, ReadOnlySpan<char> text, int role, int rival, float chance)
    {
        Span<(float Weight, int Term)> best = stackalloc (float, int)[Terms];
        WeighMeasurements(page, block, role, rival, best);
        WeighWords(page, block, role, rival, best);
        var reason = new StringBuilder("block model ");
        reason.Append((int)MathF.Round(100 * chance)).Append(" %");
        string between = ": ";
        foreach (var (weight, term) in best)
        {
            if (weight < Smallest) break;
            reason.Append(between).Append(Phrase(page, block, text, term));
            between = ", ";
        }
        return reason.Append(between == ": " ? ": by its neighbours" : "").ToString();
    }

    private void WeighMeasurements(PageFeatures page, int block, int role, int rival, Span<(float Weight, int Term)> best)
    {
        var row = page.Row(block);
        int classes = _model.Classes.Count;
        for (int i = 0, at = 0; i < row.Length; i++, at += classes)
        {
            float from = row[i] - _means[i], weight = from * (_votes[at + role] - _votes[at + rival]);
            // Few of a hundred measurements come among the first three: only these are asked for their words.
            if (weight <= best[^1].Weight) continue;
            var (more, less) = Phrases[i];
            if ((from > 0 ? more : less).Length > 0) Offer(best, weight, i);
        }
    }

    private void WeighWords(PageFeatures page, int block, int role, int rival, Span<(float, int)> best)
    {
        uint[] words = page.Words[block];
        float scale = 1 / MathF.Sqrt(Math.Max(words.Length, 1));
        for (int i = 0; i < words.Length; i++)
        {
            int at = (int)(words[i] % (uint)_model.WordBuckets) * _model.Classes.Count;
            Offer(best, scale * (_wordVotes[at + role] - _wordVotes[at + rival]), page.Row(block).Length + i);
        }
    }

    private static void Offer(Span<(float Weight, int Term)> best, float weight, int term)
    {
        for (int i = 0; i < best.Length; i++)
        {
            if (weight <= best[i].Weight) continue;
            best[i..^1].CopyTo(best[(i + 1)..]);
            best[i] = (weight, term);
            return;
        }
    }

    private string Phrase(PageFeatures page, int block, ReadOnlySpan<char> text, int term)
    {
        var row = page.Row(block);
        if (term < row.Length) return row[term] > _means[term] ? Phrases[term].More : Phrases[term].Less;
        return string.Create(CultureInfo.InvariantCulture, $"“{WordingReader.WordOf(text, page.Words[block][term - row.Length])}”");
    }

    private static (string, string)[] LoadPhrases()
    {
        var lexicon = Lexicon.Load("en/block-features.tsv");
        return [.. PageFeatures.Names.Select(name => lexicon.TryGet(name, out var row) ? (row[1], row[2]) : throw new InvalidDataException($"no words for {name}"))];
    }
}
