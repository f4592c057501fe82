using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Text;

public class CodePointMapTests
{
    [Theory]
    [InlineData("plain", 5, 5)]
    [InlineData("a😀b", 4, 3)]
    [InlineData("😀😀", 2, 1)]
    [InlineData("\uD800x", 2, 2)]
    public void CountsPairsOnce(string text, int offset, int expected) => Assert.Equal(expected, new CodePointMap(text)[offset]);
}
