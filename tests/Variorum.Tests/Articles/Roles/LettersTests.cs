using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

public class LettersTests
{
    [Theory]
    [InlineData("Ferry sinks off Kellmouth", "“FERRY SINKS” OFF KELLMOUTH", "Same")]
    [InlineData("Ferry sinks", "Ferry sinks | Harbour Post", "Begins")]
    [InlineData("Ferry sinks | Harbour Post", "Ferry sinks", "None")]
    [InlineData("Ferry sinks", "Ferry sails", "None")]
    [InlineData("—", "…", "Same")]
    public void Lines_are_compared_by_their_letters(string line, string other, string likeness) =>
        Assert.Equal(likeness, Letters.Compare(line, other).ToString());

    [Fact]
    public void A_paragraph_has_none() => Assert.Equal(0, Letters.Count(new string('a', 401)));
}
