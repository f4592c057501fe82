using Variorum.Statements.Attributions;

namespace Variorum.AttributionTraining;

/// <summary>Precision and recall as they are counted.</summary>
internal sealed class Tally
{
    public int Right, Found, Wanted;

    public double F1 => Found + Wanted == 0 ? 0 : 200.0 * Right / (Found + Wanted);

    public override string ToString() => FormattableString.Invariant(
        $"P {100.0 * Right / Math.Max(1, Found):F1}  R {100.0 * Right / Math.Max(1, Wanted):F1}  F1 {F1:F1}  ({Right} right, {Found} found, {Wanted} wanted)");
}

/// <summary>Marks a model on labelled texts the way the corpus's scorer does, on words instead of characters.</summary>
internal static class Exam
{
    public static IReadOnlyList<(string Name, Tally Tally)> Mark(IReadOnlyList<GoldText> texts, AttributionModel model)
    {
        Tally source = new(), cue = new(), content = new(), strict = new(), soft = new(), words = new();
        foreach (var text in texts)
        {
            var found = new CueReader(text.Scene, model).Read();
            Count(source, found.Select(f => f.Source.Span).Where(s => !s.IsNone), text.Attributions.Select(g => g.Source).Where(s => !s.IsNone));
            Count(cue, found.Select(f => f.CueSpan), text.Attributions.Select(g => g.CueSpan));
            Count(words, found.Select(f => f.Cue), text.Attributions.Select(g => g.Cue));
            Count(content, found.Select(f => (f.Before, f.Behind)), text.Attributions.Select(g => (g.Before, g.Behind)));
            Linked(strict, found, text.Attributions, 0.8);
            Linked(soft, found, text.Attributions, 0.5);
        }
        return [("source", source), ("cue", cue), ("content", content), ("linked 0.8", strict), ("linked 0.5", soft), ("cue words", words)];
    }

    private static void Count<T>(Tally tally, IEnumerable<T> found, IEnumerable<T> wanted) where T : notnull
    {
        var left = wanted.CountBy(w => w).ToDictionary(p => p.Key, p => p.Value);
        tally.Wanted += left.Values.Sum();
        foreach (var item in found)
        {
            tally.Found++;
            if (left.GetValueOrDefault(item) == 0) continue;
            left[item]--;
            tally.Right++;
        }
    }

    private static void Linked(Tally tally, List<CueReading> found, IReadOnlyList<GoldAttribution> wanted, double bar)
    {
        tally.Found += found.Count;
        tally.Wanted += wanted.Count;
        var used = new HashSet<int>();
        foreach (var gold in wanted)
        {
            int match = found.FindIndex(f => f.CueSpan.Overlaps(gold.CueSpan) && Rounds.Alike(f.Source.Span, gold.Source) >= bar && Alike(f, gold) >= bar);
            if (match >= 0 && used.Add(match)) tally.Right++;
        }
    }

    private static double Alike(CueReading found, GoldAttribution gold)
    {
        int both = Shared(found.Before, gold.Before) + Shared(found.Behind, gold.Behind);
        int all = Length(found.Before) + Length(found.Behind) + Length(gold.Before) + Length(gold.Behind);
        return all == 0 ? 1 : 2.0 * both / all;
    }

    private static int Length(TokenSpan span) => span.IsNone ? 0 : span.Length;

    private static int Shared(TokenSpan a, TokenSpan b) => a.IsNone || b.IsNone ? 0 : Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
