using System.Diagnostics;
using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>Markup made to exhaust a reader. The limits are wide so that a slow machine does not fail them.</summary>
public class HostileMarkupTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void NestingAHundredThousandDeepIsRead()
    {
        string page = string.Concat(Enumerable.Repeat("<div><span>", 50_000)) + SamplePages.Paragraphs[0];
        Assert.Contains(SamplePages.Paragraphs[0], Timed(page));
    }

    [Fact]
    public void MegabytesInAnAttributeAreRead()
    {
        string page = $"<div class='{new string('x', 4_000_000)}' style='{new string(' ', 4_000_000)}'><p>{SamplePages.Paragraphs[0]}</p></div>";
        Assert.Contains(SamplePages.Paragraphs[0], Timed(page));
    }

    [Fact]
    public void AHundredThousandShortBlocksAreRead()
    {
        string page = string.Concat(Enumerable.Repeat("<p>x", 100_000)) + $"<p>{SamplePages.Paragraphs[0]}";
        Assert.Contains(SamplePages.Paragraphs[0], Timed(page));
    }

    [Theory]
    [InlineData("text/html", "<p>x")]
    [InlineData("text/plain", "x\n")]
    public void AMillionBlocksAreReadInBoundedMemory(string type, string block)
    {
        var watch = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        var article = SamplePages.Read(string.Concat(Enumerable.Repeat(block, 1_000_000)) + "\nthe last words", type);
        Assert.True(watch.Elapsed < Patience, $"took {watch.Elapsed}");
        // Every word stays in the text; what lies behind the limit is one block, which says so.
        Assert.Equal(BlockLimit.Most + 1, article.Blocks.Count);
        Assert.Equal(BlockRole.Boilerplate, article.Blocks[^1].Role);
        Assert.EndsWith("the last words", article.Text.Quote(article.Blocks[^1].Span));
        Assert.Contains("more than 50,000 blocks", article.DecodingWarning);
        // Judged whole, they took four gigabytes.
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 3L << 30);
    }

    [Fact]
    public void NothingIsAnArticleOfNoBlocks()
    {
        Assert.Empty(SamplePages.Read("").Blocks);
        Assert.Empty(SamplePages.Read(" \n\t\n", "text/plain").Blocks);
        var empty = SamplePages.Read("<html><body><script>1</script></body></html>");
        Assert.Empty(empty.Blocks);
        Assert.Equal("no text to be read in it", empty.DecodingWarning);
    }

    private static string Timed(string page)
    {
        var watch = Stopwatch.StartNew();
        string text = SamplePages.Read(page).Text.Value;
        Assert.True(watch.Elapsed < Patience, $"took {watch.Elapsed}");
        return text;
    }
}
