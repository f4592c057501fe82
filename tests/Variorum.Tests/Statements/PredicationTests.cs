using Variorum.Statements;
using Xunit;

namespace Variorum.Tests.Statements;

/// <summary>Who did what to whom, in sentences of our own.</summary>
public class PredicationTests
{
    [Theory]
    [InlineData("The storm sank two boats.", "sink", "agent storm; patient boat")]
    [InlineData("Two boats were sunk by the storm.", "sink", "agent storm; patient boat")]
    [InlineData("The guards told the fishermen to leave.", "leave", "agent fisherman")]
    [InlineData("The mayor promised to resign.", "resign", "agent mayor")]
    [InlineData("A crane fell on the quay, killing two workers.", "kill", "agent crane; patient worker")]
    [InlineData("The clerk was arrested and charged.", "charge", "patient clerk")]
    [InlineData("The lamp was working and was never switched off.", "switch", "patient lamp")]
    [InlineData("The letter signed by the bishop was burned.", "sign", "agent bishop; patient letter")]
    [InlineData("The diver who found the bell sold it.", "find", "agent diver; patient bell")]
    [InlineData("The ferry left on Monday.", "leave", "agent ferry; time monday")]
    public void ParticipantsAreReadFromTheTree(string text, string predicate, string participants)
    {
        var account = ReadAccount.Of(text);
        var predication = account.Statements.SelectMany(s => s.Predications).First(p => p.Predicate == predicate);
        Assert.Equal(participants, string.Join("; ", predication.Participants.Select(p => $"{p.Role.ToString().ToLowerInvariant()} {p.Head}").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("The convoy failed to reach the pass.", "reach")]
    [InlineData("None of the hostages was harmed.", "harm")]
    [InlineData("The miners were unable to open the gate.", "open")]
    public void WhatDoesNotHappenIsNegated(string text, string predicate) =>
        Assert.True(ReadAccount.Of(text).Statements.SelectMany(s => s.Predications).First(p => p.Predicate == predicate).Negated);
}
