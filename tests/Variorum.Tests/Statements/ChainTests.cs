using Variorum.Statements;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Statements;

public class ChainTests(ITestOutputHelper output)
{
    /// <summary>Both halves are printed; the floors are what was measured when last raised, less one sentence.</summary>
    [Theory]
    [InlineData("dev", 73, 70)]
    [InlineData("held", 68, 65)]
    public void Chains_of_our_own_sentences_are_read(string half, int leastSources, int leastChains)
    {
        string[][] lines = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Corpus", "chains", half + ".tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))];
        var marks = lines.Select(Mark).ToList();
        // What is set aside is never looked at sentence by sentence.
        foreach (var (line, mark) in lines.Zip(marks).Where(p => half == "dev" && !p.Second.Chain)) output.WriteLine($"{string.Join(" | ", line)}\n  read {mark.Read}");
        int sources = marks.Count(m => m.Source), chains = marks.Count(m => m.Chain);
        output.WriteLine($"{half}: {lines.Length} sentences, source right {sources}, source and relays right {chains}");
        Assert.True(sources >= leastSources && chains >= leastChains, $"{half}: source right {sources}, source and relays right {chains} of {lines.Length}");
    }

    // The best of the statements that say the content.
    private static (bool Source, bool Chain, string Read) Mark(string[] line)
    {
        var account = ReadAccount.Of(line[0]);
        int start = line[0].IndexOf(line[2], StringComparison.Ordinal), end = start + line[2].Length;
        string[] relays = line.Length > 3 ? line[3].Split(';', StringSplitOptions.RemoveEmptyEntries) : [];
        bool source = false, chain = false;
        var read = new List<string>();
        foreach (var statement in ReadAccount.Attributed(account).Where(s => s.Content.Any(c => c.Start < end && start < c.End)))
        {
            var attribution = statement.Attribution!;
            string said = $"{attribution.Source?.Name} {(attribution.Source is { } s ? account.Text.Quote(s.Span) : "")}";
            read.Add(string.Join(" < ", attribution.Via.Select(v => v.Name).Prepend(attribution.Source?.Name ?? "?")));
            if (!said.Contains(line[1], StringComparison.OrdinalIgnoreCase)) continue;
            source = true;
            chain |= attribution.Via.Count == relays.Length && attribution.Via.Zip(relays).All(p => p.First.Name?.Contains(p.Second, StringComparison.OrdinalIgnoreCase) == true);
        }
        return (source, chain, string.Join("; ", read));
    }
}
