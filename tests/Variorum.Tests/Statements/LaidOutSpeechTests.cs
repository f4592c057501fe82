using Variorum.Statements;
using Variorum.Statements.Attributions;
using Xunit;

namespace Variorum.Tests.Statements;

/// <summary>Speech whose speaker no verb beside it names: the layout or the speaker before it does, or nothing.</summary>
public class LaidOutSpeechTests
{
    private static Statement Saying(Account account, string words) =>
        Assert.Single(account.Statements, s => s.Content.Any(c => account.Text.Quote(c).Contains(words, StringComparison.Ordinal)));

    private static string? Speaker(Account account, string words) => Saying(account, words).Attribution?.Source is { } source ? source.Called ?? account.Text.Quote(source.Span) : null;

    private const string Opening = "“The lock gate had been cracked since autumn,” said the lock keeper, Nell Tarrant.\n\n";

    [Theory]
    [InlineData("“Nobody at the canal office wanted to hear of it. We wrote to them four times.”")]
    [InlineData("“Nobody at the canal office wanted to hear of it.\n\n“We wrote to them four times.”")]
    public void AQuotedParagraphBehindAQuotationGoesOnWithItsSpeaker(string next)
    {
        var account = ReadAccount.Of(Opening + next);
        Assert.Equal("Nell Tarrant", Speaker(account, "cracked"));
        Assert.Equal("Nell Tarrant", Speaker(account, "four times"));
        Assert.EndsWith(UncuedQuotations.GoesOn, Saying(account, "four times").Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAnswersAQuotedQuestionIsNotTheAskersWord()
    {
        var account = ReadAccount.Of("“Who ordered the gate to be left open that night?” asked the coroner, Ivo Lamb.\n\n“I was never told who gave that order, sir.”");
        var answer = Saying(account, "never told who");
        Assert.Null(answer.Attribution!.Source);
        Assert.Equal(UncuedQuotations.NobodyNamed, answer.Rule);
    }

    [Fact]
    public void AQuotationOfNobodyNamedIsNotTheOutletsVoice()
    {
        var account = ReadAccount.Of("The barge sank at dawn near the old mill.\n\n“We heard the timbers go long before it was light.”\n\nDivers will go down on Friday.");
        Assert.Equal(StatementKind.Direct, Saying(account, "timbers").Kind);
        Assert.Equal(2, account.Statements.Count(s => s.Kind == StatementKind.OwnVoice));
    }

    [Fact]
    public void ASentenceSetApartToBeSeenIsSaidOnce()
    {
        var account = ReadAccount.Of("“Nobody at the canal office wanted to hear of it,” said Nell Tarrant.\n\n“Nobody at the canal office wanted to hear of it”");
        Assert.Single(Saying(account, "hear of it").Content);
    }

    [Theory]
    [InlineData("—")]
    [InlineData("―")]
    [InlineData("--")]
    public void ASignedQuotationIsTheSignersWord(string dash)
    {
        var account = ReadAccount.Of($"Readers wrote to us about the canal.\n\n“They should have drained it years ago. Everybody knew the gate was rotten.” {dash} Nell Tarrant");
        Assert.Equal("Nell Tarrant", Speaker(account, "rotten"));
    }

    [Fact]
    public void ADashBehindAQuotationInTheMiddleOfASentenceSignsNothing()
    {
        var account = ReadAccount.Of("The sign read “keep off the gate at all times” — Tarrant had painted it herself in spring.");
        Assert.DoesNotContain(account.Statements, s => s.Rule == LaidOutSpeech.SignedRule);
    }

    [Fact]
    public void AQuotationAnnouncedByTheParagraphBeforeIsReadWithIt()
    {
        var account = ReadAccount.Of("The lock keeper, Nell Tarrant, had been at the lock for thirty years. She continued:\n\n“The canal office had our letters in a drawer. Somebody must have read them.”");
        var said = Saying(account, "drawer");
        Assert.Equal("continued", account.Text.Quote(said.Attribution!.Cue!.Value));
        Assert.Contains("Tarrant", Speaker(account, "drawer"), StringComparison.Ordinal);
    }

    [Fact]
    public void TurnsOfATranscriptAreTheirSpeakers()
    {
        var account = ReadAccount.Of("LAMB: When did you see the crack?\n\nTARRANT: It was in October, after the flood.\n\nLAMB: Did you report it?\n\nTARRANT: We wrote to the office four times.");
        Assert.Equal("TARRANT", Speaker(account, "October"), ignoreCase: true);
        Assert.Equal("LAMB", Speaker(account, "report it"), ignoreCase: true);
        Assert.DoesNotContain(account.Statements, s => s.Kind == StatementKind.OwnVoice);
    }

    [Fact]
    public void OneHeadingWithAColonIsNoTurn()
    {
        var account = ReadAccount.Of("CANAL: The gate was rotten.\n\nThe lock keeper found it on Monday.");
        Assert.DoesNotContain(account.Statements, s => s.Rule == LaidOutSpeech.TurnRule);
    }
}
