using Variorum.Articles;
using Variorum.Articles.Facts;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class RoleAgreementTests
{
    [Theory]
    [InlineData("Updated 5 May 2031", BlockRole.Date)]
    [InlineData("Last modified on Wednesday, 5 May 2031", BlockRole.Date)]
    [InlineData("It will close on 5 May 2031.", BlockRole.Body)]
    [InlineData("The lock was closed for repairs on 5 May 2031", BlockRole.Body)]
    public void OnlyALineThatIsADateLeavesTheTelling(string line, BlockRole role)
    {
        var text = new SourceText(line);
        int day = line.IndexOf("5 May", StringComparison.Ordinal);
        var article = new Article(text, [new Block(BlockRole.Body, text.Whole, "made up")])
        {
            Updated = new(new PublicationDate("2031-05-05"), new TextSpan(day, line.TrimEnd('.').Length), "made up"),
        };
        Assert.Equal(role, RoleAgreement.Apply(article, titleBlock: -1).Blocks[0].Role);
    }

    [Theory]
    [InlineData("Von Ada Lind", BlockRole.Byline)]
    [InlineData("It is a picture of Ada Lind", BlockRole.Body)]
    public void ALineThatIsABylineLeavesTheTelling(string line, BlockRole role)
    {
        var text = new SourceText(line);
        var article = new Article(text, [new Block(BlockRole.Body, text.Whole, "made up")])
        {
            Byline = new("Ada Lind", new TextSpan(line.IndexOf("Ada", StringComparison.Ordinal), line.Length), "made up"),
        };
        Assert.Equal(role, RoleAgreement.Apply(article, titleBlock: -1).Blocks[0].Role);
    }
}
