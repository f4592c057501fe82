using System.CommandLine;
using System.Globalization;
using Variorum.Articles;
using Variorum.Cli.Running;
using Variorum.Reports;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum show account</c>: what was read out of one account, and with <c>--blocks</c> what was left out and why.</summary>
internal static class ShowAccountCommand
{
    public static Command Create()
    {
        var name = SharedOptions.Account();
        var blocks = new Option<bool>("--blocks") { Description = "Each block of the page with its number, its role and the reason." };
        var ledger = SharedOptions.Ledger();
        var json = SharedOptions.Json();
        var command = new Command("account", "Print one account: its facts and statements, or its blocks.") { name, blocks, ledger, json };
        command.SetAction(parse => Run(parse.GetRequiredValue(name), parse.GetValue(blocks), parse.GetRequiredValue(ledger), parse.GetValue(json)));
        return command;
    }

    private static int Run(string name, bool blocks, string ledger, bool json)
    {
        using var opened = new OpenedStory(ledger);
        if (AccountLookup.Find(opened.Story, name) is not { } view) return AccountLookup.Missing(name, ledger);
        if (json) StandardOutput.Write(output => AccountJson.WriteLine(output, view.Account));
        else if (blocks) StandardOutput.WriteText(output => WriteBlocks(output, view, ledger));
        else StandardOutput.WriteText(output => WriteStatements(output, view.Account));
        return ExitCode.AllRead;
    }

    private static void WriteBlocks(TextWriter output, AccountView view, string ledger)
    {
        var blocks = view.Account.Article.Blocks;
        for (int i = 0; i < blocks.Count; i++) WriteBlock(output, i + 1, view.Account.Text, blocks[i]);
        string where = ledger == SharedOptions.DefaultLedger ? "" : $" --ledger {ledger}";
        if (blocks.Count > 0) output.WriteLine($"To put a block back: variorum put-back {view.Siglum} NUMBER{where}; to leave one out: leave-out in place of put-back. Several: 17-19.");
    }

    private static void WriteBlock(TextWriter output, int number, SourceText text, Block block)
    {
        string form = block.Form == BlockForm.Paragraph ? "" : $"[{block.Form.ToString().ToLowerInvariant()}] ";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number,4} {block.Role.ToString().ToLowerInvariant(),-11} {form}{OneLine(text[block.Span])}"));
        output.WriteLine($"{"",-16}   because: {block.Reason}");
        if (block.EntryTime is { } time) output.WriteLine($"{"",-16}   told: {time}");
        if (block.Selector is { } selector) output.WriteLine($"{"",-16}   in the page: {selector}");
    }

    private static void WriteStatements(TextWriter output, Account account)
    {
        WriteFact(output, "title", account.Article.Title, v => v);
        WriteFact(output, "byline", account.Article.Byline, v => v);
        WriteFact(output, "outlet", account.Article.Outlet, v => v);
        WriteFact(output, "agency", account.Article.Agency, v => v);
        WriteFact(output, "published", account.Article.Published, v => v.Inferred ? v.Edtf + " (inferred)" : v.Edtf);
        WriteFact(output, "updated", account.Article.Updated, v => v.Edtf);
        if (AccountNotes.OfKind(account.Article) is { } note) output.WriteLine($"{"kind",-10} {note}");
        if (AccountNotes.OfLanguage(account.Article) is { } language) output.WriteLine($"{"language",-10} {language}");
        foreach (var statement in account.Statements)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"s{statement.Index,-4} {Speaker(account, statement)}"));
            foreach (var span in statement.Content) output.WriteLine($"      {OneLine(account.Text[span])}");
        }
    }

    private static void WriteFact<T>(TextWriter output, string name, Evidenced<T>? found, Func<T, string> text)
    {
        if (found is not null) output.WriteLine($"{name,-10} {text(found.Value)}  ({found.Reason})");
    }

    private static string Speaker(Account account, Statement statement)
    {
        // Who leaves it open ("neither confirmed nor denied") affirms nothing.
        string stance = statement.Stance.Certainty == Certainty.Unknown ? "unknown" : $"{statement.Stance.Polarity.ToString().ToLowerInvariant()}, {statement.Stance.Certainty.ToString().ToLowerInvariant()}";
        if (statement.Attribution is not { } attribution) return $"own voice; {stance}";
        var chain = new[] { attribution.Source }.Concat(attribution.Via).Select(s => s is null ? "nobody named" : s.Called ?? account.Text.Quote(s.Span));
        return $"{string.Join(", via ", chain)}; {statement.Kind.ToString().ToLowerInvariant()}; {stance}; {statement.Rule}";
    }

    private static string OneLine(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
