using Variorum.Cli.Running;
using Xunit;

namespace Variorum.Tests.Cli;

public class BlockNumbersTests
{
    [Theory]
    [InlineData("3", new[] { 3 })]
    [InlineData("9 2-4 3", new[] { 2, 3, 4, 9 })]
    [InlineData("1-9", new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    public void NumbersAndRangesAreBlocks(string words, int[] expected) => Assert.Equal(expected, BlockNumbers.Parse(words.Split(' '), 9, out _));

    [Theory]
    [InlineData("0", "no block 0: there are 9")]
    [InlineData("10", "no block 10: there are 9")]
    [InlineData("2-2000000000", "no block 2000000000: there are 9")]
    [InlineData("4-2", "\"4-2\" is no block: a number or a range such as 17-19")]
    [InlineData("99999999999", "\"99999999999\" is no block: a number or a range such as 17-19")]
    [InlineData("3-", "\"3-\" is no block: a number or a range such as 17-19")]
    [InlineData("1 x", "\"x\" is no block: a number or a range such as 17-19")]
    public void WhatIsNoneIsNamed(string words, string problem)
    {
        Assert.Null(BlockNumbers.Parse(words.Split(' '), 9, out string said));
        Assert.Equal(problem, said);
    }
}
