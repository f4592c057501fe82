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
    [InlineData("By Ada Marlow, Institute of Ports and Tidal Studies", "Ada Marlow")]
    [InlineData("Ada Marlow, Bayworld", "Ada Marlow")]
    [InlineData("By Ada Marlow MS, RDN", "Ada Marlow")]
    [InlineData("By Ada Marlow long read", "Ada Marlow")]
    [InlineData("By Ada Marlow, Deputy Editor, Bay Cyber Technologies and Bo Frey", "Ada Marlow|Bo Frey")]
    [InlineData("Links for Ada Marlow", "Ada Marlow")]
    [InlineData("Rui Ma, Bo Frey", "Rui Ma|Bo Frey")]
    [InlineData("By University of Tides", "University of Tides")]
    [InlineData("Create an Account", "")]
    [InlineData("By clicking Sign up you agree", "")]
    [InlineData("ada@example.org", "")]
    public void FindsTheNames(string line, string names) => Assert.Equal(names, string.Join('|', BylineNames.Read(line, "Bay Post")));
}
