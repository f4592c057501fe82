using Variorum.Statements;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Statements;

public class StanceTests(ITestOutputHelper output)
{
    private sealed record Case(string Text, string Who, string Said, string Polarity, string Certainty);

    /// <summary>Both halves are printed; the floors are what was measured when last raised, less one sentence.</summary>
    [Theory]
    [InlineData("dev", 64)]
    [InlineData("held", 54)]
    public void Stances_of_our_own_sentences_are_read(string half, int least)
    {
        var cases = File.ReadLines(Path.Combine(Repository.Root, "tests", "Corpus", "stance", half + ".tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(f => new Case(f[0], f[1], f[2], f[3], f[4])).ToList();
        int right = 0;
        foreach (var sentence in cases)
        {
            string read = Read(sentence);
            if (read == $"{sentence.Polarity} {sentence.Certainty}") right++;
            // What is set aside is never looked at sentence by sentence.
            else if (half == "dev") output.WriteLine($"{sentence.Text}\n  {sentence.Who}: want {sentence.Polarity} {sentence.Certainty}, read {read}");
        }
        output.WriteLine($"{half}: {right} of {cases.Count} right");
        Assert.True(right >= least, $"{half}: {right} of {cases.Count} right");
    }

    // The stance in the innermost statement that says the words, of its source or of the outlet.
    private static string Read(Case sentence)
    {
        var account = ReadAccount.Of(sentence.Text);
        int start = sentence.Text.IndexOf(sentence.Said, StringComparison.OrdinalIgnoreCase), end = start + sentence.Said.Length;
        var statement = account.Statements.Where(s => s.Content.Any(c => c.Start < end && start < c.End) && (sentence.Who == "outlet" || Names(account, s, sentence.Who)))
            .OrderBy(s => s.Content.Sum(c => c.Length)).FirstOrDefault();
        if (statement is null) return "nothing";
        var stance = sentence.Who == "outlet" ? statement.OutletStance : statement.Stance;
        bool turned = sentence.Polarity == "negated" && stance.Polarity == Polarity.Affirmed && statement.Predications.Any(p => p.Negated && p.Span.Start < end && start < p.Span.End);
        return $"{(turned ? "negated" : stance.Polarity.ToString().ToLowerInvariant())} {stance.Certainty.ToString().ToLowerInvariant()}";
    }

    private static bool Names(Account account, Statement statement, string who) =>
        statement.Attribution?.Source is { } source && $"{source.Name} {account.Text.Quote(source.Span)}".Contains(who, StringComparison.OrdinalIgnoreCase);
}
