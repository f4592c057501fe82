using Variorum.Claims;
using Variorum.Tests.Statements;
using Xunit;

namespace Variorum.Tests.Claims;

/// <summary>What a reader would put under one claim, and what he would not, with trees as the language core makes them.</summary>
public class PairModelTests
{
    [Theory]
    [InlineData("The dredger Halcyon ran aground on the Merrow bank on Sunday night.", "On Sunday night the Halcyon, a dredger, went aground at the Merrow bank.")]
    [InlineData("Three hundred cattle drowned when the Ostrel dam burst.", "The Ostrel dam burst and drowned some 280 cattle.")]
    [InlineData("The council rejected the plan to close the Pelham bridge.", "Plans to close the Pelham bridge were rejected by the council.")]
    public void OneThingInOtherWords(string first, string second) => Assert.InRange(Probability(first, second), StatementClusters.LeastProbability, 1);

    [Theory]
    [InlineData("Divers found the logbook where the dredger Halcyon ran aground on the Merrow bank.", "The owner of the dredger Halcyon, which ran aground on the Merrow bank, has sold two ferries.")]
    [InlineData("Ada Brom, who ran the Ostrel dam until it burst in May, was buried at sea.", "A choir sang for the farmers who lost cattle when the Ostrel dam burst in May.")]
    [InlineData("The Pelham bridge closed on Monday.", "The Pelham bridge opened in 1931.")]
    public void SharedBackgroundIsNotOneThing(string first, string second) => Assert.InRange(Probability(first, second), 0, StatementClusters.LeastProbability);

    // Among accounts of other things, so that words have their rarity.
    private static double Probability(string first, string second)
    {
        string[] others = ["The mayor opened a school.", "Rain fell over the hills for a week.", "A train was late.", "Nobody had seen the ferry.", "Prices rose again.", "The team lost at home."];
        var accounts = others.Prepend(second).Prepend(first).Select((text, i) => ReadAccount.Of(text) with { Id = $"a{i}" }).ToList();
        var index = new StatementIndex(accounts, new NameLinker(accounts));
        return PairModel.Probability(index, index.OfAccount[0].First(), index.OfAccount[1].First());
    }
}
