using Variorum.Articles.Markup;
using Xunit;

namespace Variorum.Tests.Articles.Markup;

public class NestingLimitTests
{
    [Theory]
    [InlineData("<div><div><div>x</div></div></div>", "<div><div>     x</div></div></div>")]
    [InlineData("<p>a<p>b<p>c<li>d", "<p>a<p>b<p>c<li>d")]
    [InlineData("<b></b><b></b><b></b>", "<b></b><b></b><b></b>")]
    [InlineData("<i><script>'<b><b><b>'</script><u>", "<i><script>'<b><b><b>'</script><u>")]
    [InlineData("<!-- <b><b><b> --><i><i>", "<!-- <b><b><b> --><i><i>")]
    [InlineData("<u><i><b>1</b><b>2</b><b>", "<u><i>   1</b>   2</b>   ")]
    [InlineData("<i><i><i", "<i><i>  ")]
    [InlineData("1 < 2 <", "1 < 2 <")]
    public void BlanksWhatNestsDeeperThanTwo(string markup, string expected) => Assert.Equal(expected, NestingLimit.Apply(markup, 2));
}
