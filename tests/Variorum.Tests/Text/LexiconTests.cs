using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Text;

public class LexiconTests
{
    private const string Table = "# made up\n\nharbour master\toffice\t2\nHarbour\tplace\nharbour master\tperson\n";

    [Fact]
    public void KeepsEveryFactAboutAKeyInOrder()
    {
        var facts = Lexicon.Parse(Table).All("harbour master");
        Assert.Equal(["office", "person"], new[] { facts[0][1], facts[1][1] });
    }

    [Fact]
    public void FindsAnyCaseOnlyWhenAsked()
    {
        Assert.False(Lexicon.Parse(Table).Contains("HARBOUR"));
        Assert.True(Lexicon.Parse(Table, ignoreCase: true).Contains("HARBOUR"));
    }

    [Fact]
    public void AColumnThatIsNotThereIsEmpty()
    {
        Assert.True(Lexicon.Parse(Table).TryGet("Harbour", out var row));
        Assert.Equal("", row[7]);
    }

    [Fact]
    public void EveryEmbeddedListStatesOriginAndLicence()
    {
        var assembly = typeof(Lexicon).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("data/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            string header = string.Concat(reader.ReadToEnd().Split('\n').Where(line => line.StartsWith('#')));
            Assert.True(header.Contains("Origin:") && header.Contains("Licence:"), $"{name} states no origin or licence");
        }
    }
}
