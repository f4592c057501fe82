using Variorum.Articles;
using Variorum.Articles.Markup;
using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>Blocks the net doubts among others that are set alike.</summary>
public class SameSettingTests
{
    private const string Markup = """
        <div class="text"><p>The harbour board met on Tuesday to hear what the divers had seen.</p>
        <p>Who would have thought, my dear reader, that the sea could take so much?</p>
        <div class="promo"><p>Our evening letter brings the day's stories to you, every day at six.</p></div>
        <p>The chain that held the buoy was worn through in three places, they said.</p>
        <p>The board will meet again in a week to decide who is to pay for it.</p></div>
        """;

    [Fact]
    public void WhatIsSetAsTheBodyAndStandsInsideItIsBody()
    {
        var blocks = Judged(body: [0, 3, 4]);
        Assert.Equal(BlockRole.Body, blocks[1].Role);
        Assert.Contains("set as most of it", blocks[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsSetDifferentlyStaysOutside() => Assert.Equal(BlockRole.Boilerplate, Judged(body: [0, 3, 4])[2].Role);

    [Fact]
    public void WhatStandsBehindTheBodyStaysOutside() => Assert.Equal(BlockRole.Boilerplate, Judged(body: [0, 1, 3])[4].Role);

    private static Block[] Judged(int[] body)
    {
        var page = HtmlPageReader.Read(Markup);
        Block[] blocks = [.. page.Blocks.Select((raw, i) => new Block(body.Contains(i) ? BlockRole.Body : BlockRole.Boilerplate, raw.Span, "as set by the test"))];
        SameSettingRules.Apply(page, blocks);
        return blocks;
    }
}
