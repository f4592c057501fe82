using Variorum.Articles.Facts;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class BylineNamesTests
{
    [Theory]
    [InlineData("By Ada Marlow", "Ada Marlow")]
    [InlineData("by Ada Marlow and Bo Frey, Bay Post", "Ada Marlow|Bo Frey")]
    [InlineData("Ada Marlow, Bo Frey & Cora van der Lane", "Ada Marlow|Bo Frey|Cora van der Lane")]
    [InlineData("By Ada Marlow | Bay Post", "Ada Marlow")]
    [InlineData("Written by: Ada Marlow, Senior Editor", "Ada Marlow")]
    [InlineData("By Ada Marlow on May 3, 2031 at 7:00 am", "Ada Marlow")]
    [InlineData("Von Ada Marlow", "Ada Marlow")]
    [InlineData("By Robert J. Marlow Jr.", "Robert J. Marlow Jr.")]
    [InlineData("Ada Marlow Bay Herald", "Ada Marlow")]
    [InlineData("By Bay Post Staff", "Bay Post Staff")]
    [InlineData("Reuters", "Reuters")]
    [InlineData("By clicking Sign up you agree", "")]
    [InlineData("ada@example.org", "")]
    public void FindsTheNames(string line, string names) => Assert.Equal(names, string.Join('|', BylineNames.Read(line, "Bay Post")));
}
