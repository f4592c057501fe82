using Variorum.Text;

namespace Variorum.Bench.Peers;

/// <summary>One reader's findings in all texts, in the order they were given, and its scores.</summary>
internal sealed record Reading(string Name, PeerOutput Output)
{
    public void Print(Paragraph[] ewt, Paragraph[] gum, Paragraph[] news)
    {
        Console.WriteLine(FormattableString.Invariant($"{Name}: {Output.Tokens / Output.Seconds:0} tokens a second"));
        Treebank("EWT", ewt, Output.Texts.AsSpan(0, ewt.Length));
        Treebank("GUM", gum, Output.Texts.AsSpan(ewt.Length, gum.Length));
        var times = Output.Texts.AsSpan(ewt.Length + gum.Length, news.Length);
        if (times.ToArray().Any(t => t.Times.Length > 0)) Console.WriteLine(FormattableString.Invariant($"  times, newswire  F1 {Times(news, times).F1:0.0} (overlap)"));
    }

    private static void Treebank(string name, Paragraph[] gold, ReadOnlySpan<PeerFindings> found)
    {
        Tally words = new(), sentences = new(), tags = new();
        for (int i = 0; i < gold.Length; i++)
        {
            words.Add(gold[i].Words, found[i].Words);
            sentences.Add(gold[i].Sentences, found[i].Sentences);
            if (found[i].Tags.Length > 0) tags.Add(SameTags(gold[i], found[i]), found[i].Words.Length, gold[i].Words.Length);
        }
        string tagged = tags.Gold == 0 ? "" : FormattableString.Invariant($"  UPOS {tags.F1:0.0}, of words found right {100.0 * tags.Right / words.Right:0.0}");
        Console.WriteLine(FormattableString.Invariant($"  {name}  words F1 {words.F1:0.0}  sentences F1 {sentences.F1:0.0}{tagged}"));
    }

    private static int SameTags(Paragraph gold, PeerFindings found)
    {
        var known = new Dictionary<TextSpan, string>();
        for (int i = 0; i < gold.Words.Length; i++) known[gold.Words[i]] = gold.Tags[i];
        int same = 0;
        for (int i = 0; i < found.Words.Length; i++) if (known.TryGetValue(found.Words[i], out string? tag) && tag == found.Tags[i]) same++;
        return same;
    }

    /// <summary>Each gold time against one found time that overlaps it, in order of the text.</summary>
    private static Tally Times(Paragraph[] gold, ReadOnlySpan<PeerFindings> found)
    {
        var tally = new Tally();
        for (int i = 0; i < gold.Length; i++)
        {
            var left = found[i].Times.Order().ToList();
            int right = 0;
            foreach (var time in gold[i].Times.Order()) if (left.FindIndex(time.Overlaps) is >= 0 and var at) { left.RemoveAt(at); right++; }
            tally.Add(right, found[i].Times.Length, gold[i].Times.Count);
        }
        return tally;
    }
}
