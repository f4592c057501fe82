using Variorum.Articles;
using Variorum.Reports;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>What a person decides about blocks counts above the program's reading, wherever the words are found again, and nowhere else.</summary>
public class DecidedRolesTests
{
    private const string Text = "The lock is shut.\nBoats wait in the basin.\nSubscribe now.\nThe mayor said so on Friday, and then she left.\n";

    private static readonly DateOnly Day = new(2031, 5, 6);

    [Fact]
    public void ABlockIsPutBackAndItsReasonsAreBothThere()
    {
        var article = DecidedRoles.Apply(Cut(), [Put("Boats wait in the basin.", BlockRole.Heading, "it says so")]);
        var block = article.Blocks[1];
        Assert.Equal(BlockRole.Heading, block.Role);
        Assert.Equal("put back as heading by Ida Brook on 2031-05-06: it says so", block.Decision);
        Assert.Equal($"{block.Decision}; the program read it as boilerplate: a menu", block.Reason);
        Assert.Equal(Cut().Blocks[0], article.Blocks[0] with { Language = null });
        Assert.Null(article.Blocks[0].Decision);
    }

    [Fact]
    public void ABlockIsLeftOut()
    {
        var block = DecidedRoles.Apply(Cut(), [Put("The lock is shut.", BlockRole.Boilerplate)]).Blocks[0];
        Assert.Equal(BlockRole.Boilerplate, block.Role);
        Assert.Equal("left out by Ida Brook on 2031-05-06; the program read it as body: a paragraph", block.Reason);
    }

    [Fact]
    public void TheLastWordOnABlockCounts()
    {
        var article = DecidedRoles.Apply(Cut(), [Put("Subscribe now.", BlockRole.Body), Put("Subscribe now.", BlockRole.Comment)]);
        Assert.Equal(BlockRole.Comment, article.Blocks[2].Role);
        Assert.StartsWith("put back as comment", article.Blocks[2].Reason, StringComparison.Ordinal);
        Assert.EndsWith("; the program read it as boilerplate: a menu", article.Blocks[2].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Boats lie in the basin.")] // no longer in the text
    [InlineData("Boats wait in the basin.")] // most of the block that holds it now lies outside
    public void WithoutDecisionsThatAreFoundNothingChanges(string words)
    {
        var article = Cut();
        Assert.Same(article, DecidedRoles.Apply(article, []));
        int start = Text.IndexOf("Boats", StringComparison.Ordinal);
        var joined = article with { Blocks = [article.Blocks[0], new Block(BlockRole.Boilerplate, new TextSpan(start, Text.Length - 1), "one block")] };
        var orphan = new RoleDecision(new Anchor(new TextSpan(start, start + words.Length), words), BlockRole.Body, "Ida Brook", Day, null);
        Assert.Empty(DecidedRoles.BlocksOf(joined, orphan.Anchor));
        Assert.Same(joined, DecidedRoles.Apply(joined, [orphan]));
    }

    [Fact]
    public void BlocksCutOtherwiseAreMeantWhereMostOfThemLiesInTheAnchor()
    {
        int last = Text.IndexOf("The mayor", StringComparison.Ordinal), comma = Text.IndexOf(", and", StringComparison.Ordinal) + 1;
        var article = Cut();
        var halves = article with { Blocks = [.. article.Blocks.Take(3), article.Blocks[3] with { Span = new(last, comma) }, article.Blocks[3] with { Span = new(comma + 1, Text.Length - 1) }] };
        var anchor = Anchor.At(article.Text, article.Blocks[3].Span);
        Assert.Equal([3, 4], DecidedRoles.BlocksOf(halves, anchor));
        // Of the one, most lies outside; the other is too little of what was decided on.
        var larger = halves with { Blocks = [halves.Blocks[0], new Block(BlockRole.Body, new(halves.Blocks[1].Span.Start, comma), "joined"), new Block(BlockRole.Body, new(comma + 1, Text.Length - 1), "rest")] };
        Assert.Empty(DecidedRoles.BlocksOf(larger, anchor));
    }

    [Fact]
    public void WordsThatMovedAreFoundByThemselves()
    {
        var text = new SourceText("New: read us daily.\n" + Text);
        var moved = new Article(text, [.. Cut().Blocks.Select(b => b with { Span = new(b.Span.Start + 20, b.Span.End + 20) })]);
        Assert.Equal([1], DecidedRoles.BlocksOf(moved, Put("Boats wait in the basin.", BlockRole.Body).Anchor));
    }

    [Fact]
    public void AListingOfWhichSomebodyPutSomethingBackIsTold()
    {
        string items = string.Concat(Enumerable.Range(1, 30).Select(i => $"<li><a href='/{i}'>Council number {i} votes on the new bridge and the old market</a></li>"));
        var listing = SamplePages.Read($"<html><head><title>News | Westmark Courier</title></head><body><main><h1>News</h1><ul>{items}</ul></main></body></html>");
        Assert.Equal(ArticleKind.Listing, listing.Kind);
        var block = listing.Blocks.First(b => listing.Text.Quote(b.Span).Contains("number 7 ", StringComparison.Ordinal));
        RoleDecision As(BlockRole role) => new(Anchor.At(listing.Text, block.Span), role, "Ida Brook", Day, null);

        var told = DecidedRoles.Apply(listing, [As(BlockRole.Body)]);
        Assert.Equal(ArticleKind.Article, told.Kind);
        Assert.Equal("en", told.Language);
        Assert.Equal(listing.Text.Quote(block.Span), told.Body());
        Assert.Null(AccountNotes.Warning(told));
        Assert.Contains("the page lists articles and is none", told.Blocks.Single(b => b.IsTelling).Reason, StringComparison.Ordinal);

        Assert.Equal(ArticleKind.Listing, DecidedRoles.Apply(listing, [As(BlockRole.Comment)]).Kind);
    }

    [Fact]
    public void OfAnArticleThatIsAllLeftOutNothingIsTold()
    {
        var article = SamplePages.Read(SamplePages.Html());
        var all = article.Blocks.Select(b => new RoleDecision(Anchor.At(article.Text, b.Span), BlockRole.Boilerplate, "Ida Brook", Day, null));
        var none = DecidedRoles.Apply(article, [.. all]);
        Assert.DoesNotContain(none.Blocks, b => b.IsTelling);
        Assert.Equal(article.Title, none.Title);
    }

    private static Article Cut()
    {
        var text = new SourceText(Text);
        return new Article(text, [.. Lines().Select((span, i) => i is 1 or 2 ? new Block(BlockRole.Boilerplate, span, "a menu") : new Block(BlockRole.Body, span, "a paragraph"))]);
    }

    private static IEnumerable<TextSpan> Lines()
    {
        for (int start = 0, end; start < Text.Length; start = end + 1)
        {
            end = Text.IndexOf('\n', start);
            yield return new TextSpan(start, end);
        }
    }

    private static RoleDecision Put(string words, BlockRole role, string? because = null)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new RoleDecision(new Anchor(new TextSpan(start, start + words.Length), words), role, "Ida Brook", Day, because);
    }
}
