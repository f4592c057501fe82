using System.CommandLine;
using System.Globalization;
using Variorum.Articles;
using Variorum.Cli.Running;
using Variorum.Reports;
using Variorum.Statements;
using Variorum.Stories;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum show account</c>: what was read out of one account, and with <c>--blocks</c> what was left out and why.</summary>
internal static class ShowAccountCommand
{
    public static Command Create()
    {
        var name = SharedOptions.RefuseOptions(new Argument<string>("account") { Description = "Its letter or number in show accounts, its id, or the end of its path." });
        var blocks = new Option<bool>("--blocks") { Description = "Each block of the page with its role and the reason." };
        var ledger = SharedOptions.Ledger();
        var json = SharedOptions.Json();
        var command = new Command("account", "Print one account: its facts and statements, or its blocks.") { name, blocks, ledger, json };
        command.SetAction(parse => Run(parse.GetRequiredValue(name), parse.GetValue(blocks), parse.GetRequiredValue(ledger), parse.GetValue(json)));
        return command;
    }

    private static int Run(string name, bool blocks, string ledger, bool json)
    {
        using var opened = new OpenedStory(ledger);
        if (Find(opened.Story, name) is not { } account) return Messages.Usage($"no account {name} in {ledger} (show accounts lists them)");
        if (json) StandardOutput.Write(output => AccountJson.WriteLine(output, account));
        else if (blocks) StandardOutput.WriteText(output => WriteBlocks(output, account));
        else StandardOutput.WriteText(output => WriteStatements(output, account));
        return ExitCode.AllRead;
    }

    private static Account? Find(Story story, string name)
    {
        var view = new StoryView(story);
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= view.Accounts.Count) return view.Accounts[number - 1].Account;
        return view.Accounts.FirstOrDefault(a => string.Equals(a.Siglum, name, StringComparison.OrdinalIgnoreCase))?.Account
            ?? story.Accounts.FirstOrDefault(a => a.Id == name) ?? story.Accounts.FirstOrDefault(a => a.Path.EndsWith(name, StringComparison.Ordinal));
    }

    private static void WriteBlocks(TextWriter output, Account account)
    {
        foreach (var block in account.Article.Blocks)
        {
            string form = block.Form == BlockForm.Paragraph ? "" : $"[{block.Form.ToString().ToLowerInvariant()}] ";
            output.WriteLine($"{block.Role.ToString().ToLowerInvariant(),-11} {form}{OneLine(account.Text[block.Span])}");
            output.WriteLine($"{"",-11}   because: {block.Reason}");
            if (block.EntryTime is { } time) output.WriteLine($"{"",-11}   told: {time}");
            if (block.Selector is { } selector) output.WriteLine($"{"",-11}   in the page: {selector}");
        }
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
