using Variorum.Articles;
using Variorum.Statements;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Statements;

public class OwnRelaysTests
{
    [Theory]
    [InlineData("the Herald", "The Riverside Herald", 0)]
    [InlineData("this newspaper", null, 0)]
    [InlineData("the Herald", "Radio Nine", 1)]
    [InlineData("the Herald", null, 1)]
    public void TheOutletsOwnReportingIsNoRelay(string relay, string? outlet, int left)
    {
        var text = new SourceText("It is shut, the warden told a paper.");
        var via = new Source(new TextSpan(28, 35), -1, relay);
        var attribution = new Attribution(null, new TextSpan(23, 27), [new TextSpan(0, 10)], [via], "test");
        var statement = new Statement(0, new TextSpan(0, 35), StatementKind.Indirect, attribution, default, "test");
        var article = new Article(text, []) { Outlet = outlet is null ? null : new(outlet, null, "test") };

        Assert.Equal(left, OwnRelays.Drop(statement, article).Attribution!.Via.Count);
    }
}
