using Variorum.Statements;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Statements;

public class SourceTests(ITestOutputHelper output)
{
    // What was measured when last raised, less one sentence.
    private const int Least = 35;

    [Fact]
    public void SourcesWithoutANameHavePropertiesAndNoName()
    {
        string[][] lines = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Corpus", "sources", "cases.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))];
        int right = 0;
        foreach (string[] line in lines)
        {
            var account = ReadAccount.Of(line[0]);
            var sources = ReadAccount.Attributed(account).Select(s => s.Attribution!.Source).OfType<Source>().Where(s => account.Text.Quote(s.Span).Contains(line[1], StringComparison.Ordinal)).ToList();
            if (sources.Exists(s => (s.Name ?? "-") == line[2] && string.Join(',', s.Properties) == line[3])) right++;
            else output.WriteLine($"{string.Join(" | ", line)}\n  read {string.Join("; ", sources.Select(s => $"{s.Name} ({s.Description}) {string.Join(',', s.Properties)}"))}");
        }
        output.WriteLine($"{right} of {lines.Length} right");
        Assert.True(right >= Least, $"{right} of {lines.Length} right");
    }

    [Theory]
    [InlineData("A report by the Tovian Harbour Agency said the pier was weak. The agency closed it. The report said the piles had rotted.", "The report", "Tovian Harbour Agency")]
    [InlineData("The mayor read the letter. A letter from Governor Ada Brom said the dam was safe.", "A letter", "Ada Brom")]
    [InlineData("The report said the piles had rotted.", "The report", null)]
    public void ADocumentHasTheIssuerTheTextGivesIt(string text, string words, string? issuer)
    {
        var account = ReadAccount.Of(text);
        var source = ReadAccount.Attributed(account).Select(s => s.Attribution!.Source).OfType<Source>().Last(s => account.Text.Quote(s.Span).StartsWith(words, StringComparison.Ordinal));
        Assert.Equal(issuer, source.Issuer);
    }
}
