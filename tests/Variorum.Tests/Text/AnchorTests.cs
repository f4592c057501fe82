using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Text;

/// <summary>An anchor finds its words or says that it cannot; it never settles for something like them.</summary>
public class AnchorTests
{
    private const string Here = "The lock is shut. Share. The mayor is away. Share.";

    [Theory]
    [InlineData("The mayor is away.", Here, 25)]
    [InlineData("The mayor is away.", "New! " + Here, 30)]
    [InlineData("Share.", Here, 18)]
    [InlineData("Share.", "New! " + Here, -1)]
    [InlineData("The mayor is away.", "The mayor was away.", -1)]
    [InlineData("The mayor is away.", "", -1)]
    public void ItsWordsAreFoundWhereTheyStandOrNotAtAll(string words, string later, int expected)
    {
        int start = Here.IndexOf(words, StringComparison.Ordinal);
        var anchor = Anchor.At(new SourceText(Here), new TextSpan(start, start + words.Length));
        Assert.Equal(words, anchor.Words);
        Assert.Equal(expected, anchor.Find(new SourceText(later))?.Start ?? -1);
    }

    [Fact]
    public void AnEmptyOneIsAnOrphanWhereItsPlaceIsGone() => Assert.Null(new Anchor(new TextSpan(5, 5), "").Find(new SourceText("abc")));
}
