using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>A stretch that may name the source of a cue.</summary>
/// <param name="Head">The noun or pronoun it hangs on; -1 for "no source".</param>
/// <param name="Cut">The relation of the first dependent left out at its end; <see cref="Relation.Root"/> when nothing is.</param>
/// <param name="Reach">1 when it takes in neighbouring names and titles that the tree hangs elsewhere, before (1) or behind (2).</param>
internal readonly record struct SourceCandidate(int Head, TokenSpan Span, Relation Cut, int Reach)
{
    public static readonly SourceCandidate None = new(-1, TokenSpan.None, Relation.Root, 0);
}

/// <summary>Every noun phrase of the cue's sentence that does not reach into the cue, whole or cut before what follows its noun.</summary>
internal static class SourceCandidates
{
    private const int MostCuts = 4;

    public static void Collect(Scene scene, TokenSpan cue, int cueHead, List<SourceCandidate> candidates)
    {
        candidates.Clear();
        candidates.Add(SourceCandidate.None);
        for (int i = scene.SentenceStart(cueHead); i < scene.SentenceEnd(cueHead); i++)
        {
            if (!cue.Contains(i) && IsNominal(scene, i) && !Weekdays.Contains(scene.Text.Form(i))) Add(scene, cue, i, candidates);
        }
    }

    private static bool IsNominal(Scene scene, int token)
    {
        ref readonly var word = ref scene.Tokens[token];
        if (word.Relation is Relation.Flat or Relation.Fixed or Relation.Compound or Relation.Case or Relation.Aux or Relation.Goeswith) return false;
        return word.Tag switch
        {
            UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.PRON or UniversalTag.X => true,
            UniversalTag.DET or UniversalTag.NUM or UniversalTag.ADJ or UniversalTag.SYM => word.Relation is not (Relation.Det or Relation.Nummod or Relation.Amod),
            _ => false,
        };
    }

    private static void Add(Scene scene, TokenSpan cue, int head, List<SourceCandidate> candidates)
    {
        int start = Start(scene, head), cuts = 0;
        AddSpan(scene, cue, head, start, scene.Right[head], Relation.Root, candidates);
        AddReaching(scene, cue, head, start, candidates);
        foreach (int child in scene.Children(head))
        {
            if (child < head || cuts == MostCuts || scene.RelationOf(child) is Relation.Flat or Relation.Punct) continue;
            cuts++;
            AddSpan(scene, cue, head, start, scene.Left[child], scene.RelationOf(child), candidates);
        }
    }

    // Behind "according to", "by", "and": what introduces the phrase is not part of it.
    private static int Start(Scene scene, int head)
    {
        int start = scene.Left[head];
        foreach (int child in scene.Children(head))
        {
            if (child > head) break;
            bool introduces = scene.RelationOf(child) is Relation.Case or Relation.Cc or Relation.Mark or Relation.Punct or Relation.Discourse or Relation.Advmod;
            if (introduces && scene.Left[child] == start) start = scene.Right[child];
        }
        return start;
    }

    // Titles before and names behind the noun that the parser may have hung on another word.
    private static void AddReaching(Scene scene, TokenSpan cue, int head, int start, List<SourceCandidate> candidates)
    {
        int sentence = scene.SentenceStart(head), last = scene.SentenceEnd(head), first = start, end = head + 1;
        while (first > sentence && scene.Tokens[first - 1].Tag is UniversalTag.PROPN or UniversalTag.NOUN or UniversalTag.ADJ or UniversalTag.DET) first--;
        while (end < last && scene.Tokens[end].Tag is UniversalTag.PROPN) end++;
        if (first < start) AddSpan(scene, cue, head, first, scene.Right[head], Relation.Root, candidates, 1);
        if (end > head + 1) AddSpan(scene, cue, head, start, end, Relation.Root, candidates, 2);
        if (first < start && end > head + 1) AddSpan(scene, cue, head, first, end, Relation.Root, candidates, 3);
        if (end == head + 1 && first < start) AddSpan(scene, cue, head, first, end, Relation.Root, candidates, 1);
    }

    // "the minister on Monday".
    private static bool EndsInDay(Scene scene, int end) =>
        Weekdays.Contains(scene.Text.Form(end - 1)) || (end < scene.Tokens.Length && scene.Text.Form(end - 1) is "on" && Weekdays.Contains(scene.Text.Form(end)));

    private static void AddSpan(Scene scene, TokenSpan cue, int head, int start, int end, Relation cut, List<SourceCandidate> candidates, int reach = 0)
    {
        while (end > head + 1 && (scene.IsPunctuation(end - 1) || scene.Text.Form(end - 1) is "'s" or "’s" || EndsInDay(scene, end))) end--;
        while (start < head && scene.IsPunctuation(start)) start++;
        var span = new TokenSpan(start, end);
        if (start > head || end <= head || span.Overlaps(cue)) return;
        for (int i = candidates.Count - 1; i >= 0 && candidates[i].Head == head; i--)
        {
            if (candidates[i].Span == span) return;
        }
        candidates.Add(new SourceCandidate(head, span, cut, reach));
    }
}
