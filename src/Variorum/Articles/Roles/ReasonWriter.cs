using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>Says in words why the block net gave a role: the largest terms of its linear part, of several nets on average, and how sure they are.</summary>
internal sealed class ReasonWriter
{
    /// <summary>Terms named, and the smallest weight of evidence (in logits) worth naming.</summary>
    private const int Terms = 3;
    private const float Smallest = 0.05f;

    private static readonly (string More, string Less)[] Phrases = LoadPhrases();

    private readonly BlockModel _model;
    private readonly float[] _means;

    // What a measurement says for a class against another, by both, and what a word says.
    private readonly float[][] _leads, _wordLeads;

    /// <param name="models">Nets of one make.</param>
    public ReasonWriter(IReadOnlyList<BlockModel> models)
    {
        _model = models[0];
        _means = _model["means"];
        (_leads, _wordLeads) = (Leads(Average(models, "votes")), Leads(Average(models, "word_votes")));
    }

    private static float[] Average(IReadOnlyList<BlockModel> models, string part) =>
        [.. models[0][part].Select((_, i) => models.Average(model => model[part][i]))];

    private float[][] Leads(float[] votes)
    {
        int classes = _model.Classes.Count;
        return [.. Enumerable.Range(0, classes * classes).Select(pair => Leads(votes, classes, pair / classes, pair % classes))];
    }

    private static float[] Leads(float[] votes, int classes, int role, int rival) =>
        [.. Enumerable.Range(0, votes.Length / classes).Select(i => votes[(i * classes) + role] - votes[(i * classes) + rival])];

    /// <param name="role">The class that was chosen.</param>
    /// <param name="rival">The class it is weighed against.</param>
    public string Write(PageFeatures page, int block, ReadOnlySpan<char> text, int role, int rival, float chance)
    {
        Span<(float Weight, int Term)> best = stackalloc (float, int)[Terms];
        best.Fill((float.BitDecrement(Smallest), 0));
        WeighMeasurements(page, block, role, rival, best);
        WeighWords(page, block, role, rival, best);
        var reason = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        reason.AppendLiteral("block model ");
        reason.AppendFormatted((int)MathF.Round(100 * chance));
        reason.AppendLiteral(" %");
        string between = ": ";
        foreach (var (weight, term) in best)
        {
            if (weight < Smallest) break;
            reason.AppendLiteral(between);
            AddPhrase(ref reason, page, block, text, term);
            between = ", ";
        }
        if (between == ": ") reason.AppendLiteral(": by its neighbours");
        return reason.ToStringAndClear();
    }

    private void WeighMeasurements(PageFeatures page, int block, int role, int rival, Span<(float Weight, int Term)> best)
    {
        var row = page.Row(block);
        float[] leads = _leads[(role * _model.Classes.Count) + rival];
        // Few of a hundred measurements come among the first three: eight at a time are passed over.
        int at = 0;
        for (; at + Vector<float>.Count <= row.Length; at += Vector<float>.Count)
        {
            var weights = (new Vector<float>(row[at..]) - new Vector<float>(_means.AsSpan(at))) * new Vector<float>(leads.AsSpan(at));
            if (Vector.GreaterThanAny(weights, new Vector<float>(best[^1].Weight))) OfferAll(row, leads, at, at + Vector<float>.Count, best);
        }
        OfferAll(row, leads, at, row.Length, best);
    }

    private void OfferAll(ReadOnlySpan<float> row, float[] leads, int first, int end, Span<(float Weight, int Term)> best)
    {
        for (int i = first; i < end; i++)
        {
            float from = row[i] - _means[i], weight = from * leads[i];
            if (weight <= best[^1].Weight) continue;
            var (more, less) = Phrases[i];
            if ((from > 0 ? more : less).Length > 0) Offer(best, weight, i);
        }
    }

    private void WeighWords(PageFeatures page, int block, int role, int rival, Span<(float Weight, int)> best)
    {
        uint[] words = page.Words[block];
        float[] leads = _wordLeads[(role * _model.Classes.Count) + rival];
        float scale = 1 / MathF.Sqrt(Math.Max(words.Length, 1));
        for (int i = 0; i < words.Length; i++)
        {
            float weight = scale * leads[words[i] & (uint)(leads.Length - 1)];
            if (weight > best[^1].Weight) Offer(best, weight, PageFeatures.Width + i);
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

    private void AddPhrase(ref DefaultInterpolatedStringHandler reason, PageFeatures page, int block, ReadOnlySpan<char> text, int term)
    {
        if (term < PageFeatures.Width)
        {
            reason.AppendLiteral(page.Row(block)[term] > _means[term] ? Phrases[term].More : Phrases[term].Less);
            return;
        }
        var word = WordingReader.WordOf(text, page.Words[block][term - PageFeatures.Width]);
        Span<char> small = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(small);
        reason.AppendLiteral("“");
        reason.AppendFormatted(small);
        reason.AppendLiteral("”");
    }

    private static (string, string)[] LoadPhrases()
    {
        var lexicon = Lexicon.Load("en/block-features.tsv");
        return [.. PageFeatures.Names.Select(name => lexicon.TryGet(name, out var row) ? (row[1], row[2]) : throw new InvalidDataException($"no words for {name}"))];
    }
}
