using Variorum.Articles.Facts;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class StatedNamesTests
{
    [Theory]
    [InlineData("Ada Marlow", "Ada Marlow")]
    [InlineData("By Ada Marlow and Bo Frey", "Ada Marlow|Bo Frey")]
    [InlineData("Ada Marlow <ada@bay.example>", "Ada Marlow")]
    [InlineData("Ada Marlow @adamarlow", "Ada Marlow")]
    [InlineData("<a href=\"/ada\">Ada Marlow</a>", "Ada Marlow")]
    [InlineData("Ada Marlow, Berlin", "Ada Marlow")]
    [InlineData("Ada Marlow\n\t and Bo Frey", "Ada Marlow|Bo Frey")]
    [InlineData("Center for Harbour Research", "Center for Harbour Research")]
    [InlineData("Vornhaldt, Ada", "Ada Vornhaldt")]
    [InlineData("Ada Mar\u00ADlow", "Ada Marlow")]
    [InlineData("Human in the Tide", "Human in the Tide")]
    [InlineData("bay.example", "bay.example")]
    [InlineData("adamarlow24", "adamarlow24")]
    [InlineData("Community Editor", "Community Editor")]
    [InlineData("Bay Post with AFP", "Bay Post with AFP")]
    [InlineData("山田太郎", "山田太郎")]
    [InlineData("محمد علي حسن", "محمد علي حسن")]
    [InlineData("https://bay.example/author/ada", "")]
    [InlineData("ada@bay.example", "")]
    [InlineData("262588213843476", "")]
    [InlineData("admin", "")]
    public void NamesAreKeptAsStated(string stated, string names) => Assert.Equal(names, string.Join('|', StatedNames.Read([stated], "Bay Post")));

    [Fact]
    public void OneAuthorIsNamedOnce() => Assert.Equal(["Ada Marlow", "dpa"], StatedNames.Read(["Ada Marlow", "ADA MARLOW", "dpa"], null));
}
