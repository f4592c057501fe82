using Variorum.Articles;
using Variorum.Articles.Markup;
using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>What a block says of its article and its readers, and where it stands to the headline.</summary>
public class PhraseFeaturesTests
{
    [Theory]
    [InlineData("Ada Lund is a freelance reporter and lives on the coast.", "Note")]
    [InlineData("Sign up for our evening letter.", "Call Lead")]
    [InlineData("Related: What the divers saw below the quay", "Lead")]
    [InlineData("The divers went down twice, a related report says.", "")]
    [InlineData("The board met on Tuesday.", "")]
    public void Phrases_tell_what_a_line_is_about(string line, string kinds)
    {
        using var features = FeatureReader.Read(PlainPageReader.Read(line));
        var row = features.Row(0);
        List<string> found = [];
        foreach (var (feature, name) in new[] { (Feature.NotePhrase, "Note"), (Feature.CallPhrase, "Call"), (Feature.LeadPhrase, "Lead") })
        {
            if (row[(int)feature] > 0) found.Add(name);
        }
        Assert.Equal(kinds, string.Join(' ', found));
    }

    [Fact]
    public void The_summary_stands_under_the_headline()
    {
        var page = HtmlPageReader.Read("""
            <title>Ferry sinks off Kellmouth - Harbour Post</title><meta name="description" content="The divers went down twice before dark.">
            <h1>Harbour Post</h1><h2>Ferry sinks off Kellmouth</h2><p>By Ada Lund</p><p>The divers went down twice before dark.</p><p>The board met on Tuesday to hear them.</p>
            """);
        using var features = FeatureReader.Read(page);
        int[] under = [.. Enumerable.Range(0, features.Count).Where(i => features.Row(i)[(int)Feature.UnderHeadline] > 0)];
        Assert.Equal("The divers went down twice before dark.", page.Text.Quote(page.Blocks[Assert.Single(under)].Span));
        Assert.Equal(1, features.Row(under[0])[(int)Feature.Described]);
    }
}
