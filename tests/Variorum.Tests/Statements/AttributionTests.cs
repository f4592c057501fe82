using Variorum.Statements;
using Xunit;

namespace Variorum.Tests.Statements;

public class AttributionTests
{
    [Fact]
    public void Attributions_read_as_the_case_file_says()
    {
        var wrong = new List<string>();
        foreach (string[] line in FigureCases.Lines("attributions"))
        {
            var account = ReadAccount.Of(line[0]);
            string[] read = [.. ReadAccount.Attributed(account).Select(s => Write(account, s))];
            foreach (string want in line[1..])
            {
                if (!read.Any(got => Matches(want.Split('|'), got.Split('|')))) wrong.Add($"{line[0]}\n  want {want}\n  got  {string.Join("\n       ", read)}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("The harbour master said the pier was closed. It opened in 1911, he added. Nobody was hurt.")]
    [InlineData("“")]
    [InlineData("”””“““ said said said, according to according to")]
    [InlineData(": - — “said” ‘'’'’ '' `` said.")]
    [InlineData("\n\n“He said “she said “it said\n\n“they said")]
    public void Whatever_the_text_every_span_lies_in_it_and_content_is_never_empty(string text)
    {
        var account = ReadAccount.Of(text);
        foreach (var statement in account.Statements)
        {
            Assert.True(account.Text.Whole.Contains(statement.Span));
            Assert.NotEmpty(statement.Content);
            Assert.All(statement.Content, span => Assert.True(!span.IsEmpty && statement.Span.Contains(span)));
            Assert.Equal(statement.Kind == StatementKind.OwnVoice, statement.Attribution is null);
        }
    }

    [Fact]
    public void What_nobody_else_says_is_the_outlets_own_voice()
    {
        var account = ReadAccount.Of("The pier was closed on Monday. The harbour master said it was unsafe.");
        Assert.Equal(StatementKind.OwnVoice, account.Statements[0].Kind);
        Assert.NotNull(account.Statements[1].Attribution);
    }

    [Theory]
    [InlineData("In a rare step confirming months of rumours, the board has admitted that the mill is closing.", "step")]
    [InlineData("The clerk said many wells reporting different levels were checked.", "wells")]
    public void A_thing_that_cannot_speak_is_no_source(string text, string thing) =>
        Assert.DoesNotContain(ReadAccount.Attributed(ReadAccount.Of(text)), s => s.Attribution!.Source?.Called?.Contains(thing, StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("A sailor - who police say was a former guard with two boats of his own - broke into a ferry on Thursday.", "say", "was a former guard with two boats of his own")]
    [InlineData("Marek Voss, deputy head of the board, told the Harbour Times it was a \"sad day\" while Anton Dahr, a former pilot, wrote on X that it was \"long overdue\".", "told", "it was a \"sad day\"")]
    [InlineData("Former minister Sir John Dale, head of the fund, told the BBC the harbour fees should fall \"at once\".", "told", "the harbour fees should fall \"at once\"")]
    public void What_is_said_ends_where_it_ends(string text, string cue, string content)
    {
        var account = ReadAccount.Of(text);
        Assert.Equal(content, account.Text.Quote(ReadAccount.Attributed(account).Single(s => account.Text.Quote(s.Attribution!.Cue!.Value) == cue).Content[0]));
    }

    [Theory]
    [InlineData("The board, in 2017, added the four barges to a register of ships that may not carry oil.")]
    [InlineData("The lorry lost its load on the bridge; still its driver continued in the direction of the port.")]
    [InlineData("The officers worked with ex-Sgt. Anton Dahr, who left in May.")]
    public void What_is_done_and_not_said_stays_in_one_sentence_of_the_outlets_own(string text)
    {
        var account = ReadAccount.Of(text);
        Assert.Equal(StatementKind.OwnVoice, Assert.Single(account.Statements).Kind);
    }

    [Fact]
    public void What_was_quoted_as_said_is_not_the_outlets_own_voice()
    {
        var account = ReadAccount.Of("The harbour service quoted the lock keeper as saying that the gate was mended.");
        Assert.DoesNotContain(account.Statements, s => s.Kind == StatementKind.OwnVoice);
    }

    [Fact]
    public void A_statement_explains_itself_in_words_of_the_text()
    {
        var account = ReadAccount.Of("The harbour master told the Coastal Times that the pier may be closed.");
        string explanation = StatementExplainer.Explain(account, ReadAccount.Attributed(account).First());
        Assert.Contains("“told”", explanation);
        Assert.Contains("“The harbour master”", explanation);
        Assert.Contains("It came through", explanation);
        Assert.Contains("“may”", explanation);
    }

    [Fact]
    public void Predications_say_who_did_what_to_whom()
    {
        var account = ReadAccount.Of("The harbour master did not close the old pier.");
        var predication = Assert.Single(account.Statements[0].Predications);
        Assert.Equal("close", predication.Predicate);
        Assert.True(predication.Negated);
        Assert.Equal([ParticipantRole.Agent, ParticipantRole.Patient], predication.Participants.Select(p => p.Role));
        Assert.Equal(["master", "pier"], predication.Participants.Select(p => p.Head));
    }

    private static string Write(Account account, Statement s)
    {
        var a = s.Attribution!;
        return string.Join('|', a.Source?.Name ?? "-", a.Cue is { } cue ? account.Text.Quote(cue) : "-", account.Text.Quote(a.Content[0]),
            s.Kind.ToString().ToLowerInvariant(), s.Stance.Polarity.ToString().ToLowerInvariant(), s.Stance.Certainty.ToString().ToLowerInvariant());
    }

    private static bool Matches(string[] want, string[] got) =>
        want.Length == got.Length && want.Zip(got).Select((pair, i) => i == 2 ? pair.Second.StartsWith(pair.First, StringComparison.Ordinal) : pair.First == pair.Second).All(same => same);
}
