using Variorum.Statements;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Statements;

public class SpeakerTests(ITestOutputHelper output)
{
    // What was measured when last raised, less one: reference alone 22 of 29, with the speaker just before 26.
    private const int Least = 25;

    /// <summary>Prints how often reference resolution alone and the rule of the speaker just before name the speaker.</summary>
    [Fact]
    public void APronounThatSaysSomethingStandsForItsSpeaker()
    {
        string[][] lines = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Corpus", "speakers", "cases.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))];
        int alone = 0, ruled = 0;
        foreach (string[] line in lines)
        {
            var account = ReadAccount.Of(line[0]);
            int at = line[0].IndexOf(line[1], StringComparison.Ordinal) + 2;
            var source = ReadAccount.Attributed(account).Where(s => s.Content.Any(c => c.Start <= at && at < c.End)).OrderBy(s => s.Content.Sum(c => c.Length)).FirstOrDefault()?.Attribution!.Source;
            if (source is null) continue;
            string surname = line[2].Split(' ')[^1];
            string referred = account.Entities.FirstOrDefault(e => e.Mentions.Any(m => account.Mentions[m].Span == source.Span))?.Name ?? account.Text.Quote(source.Span);
            if (referred.Contains(surname, StringComparison.Ordinal)) alone++;
            if ((source.Called ?? account.Text.Quote(source.Span)).Contains(surname, StringComparison.Ordinal)) ruled++;
            else output.WriteLine($"{line[0]}\n  want {line[2]}, read {source.Called}");
        }
        output.WriteLine($"{lines.Length} texts: reference alone {alone}, with the speaker just before {ruled} right");
        Assert.True(ruled >= Least, $"{ruled} of {lines.Length}");
    }
}
