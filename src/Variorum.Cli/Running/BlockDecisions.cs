using System.Globalization;
using Variorum.Articles;
using Variorum.Claims;
using Variorum.Ledger;
using Variorum.Reports;
using Variorum.Text;

namespace Variorum.Cli.Running;

/// <summary>Gives blocks of an account another role by a person's decision, and tells the story anew.</summary>
internal static class BlockDecisions
{
    /// <summary>All of the blocks, or none where one of them is none or has the role already.</summary>
    public static int Decide(string ledger, string account, string[] blocks, BlockRole role, Decider who)
    {
        using var opened = new OpenedStory(ledger);
        if (AccountLookup.Find(opened.Story, account) is not { } view) return AccountLookup.Missing(account, ledger);
        var article = view.Account.Article;
        if (BlockNumbers.Parse(blocks, article.Blocks.Count, out string problem) is not { } numbers) return Messages.Usage($"account {view.Siglum}: {problem} (show account {view.Siglum} --blocks numbers them)");
        foreach (int number in numbers)
        {
            if (article.Blocks[number - 1].Role == role) return Messages.Usage(string.Create(CultureInfo.InvariantCulture, $"account {view.Siglum}: block {number} is {Called(role)} already"));
        }
        var decisions = numbers.Select(n => Decision.OnRole(who.By, view.Account.Id, Anchor.At(article.Text, article.Blocks[n - 1].Span), role, who.Because)).ToArray();
        var ids = opened.Ledger.Decide(decisions);
        StandardOutput.WriteText(output =>
        {
            for (int i = 0; i < ids.Count; i++) output.WriteLine(Line(ids[i], numbers[i], view, decisions[i]));
        });
        opened.TellAnew();
        // A page that is told now may get a date from its companions, and with that another place among them.
        if (new StoryView(opened.Story).Account(view.Account.Id).Siglum is var now && now != view.Siglum) Messages.Line($"account {view.Siglum} is account {now} now (show accounts)");
        return ExitCode.AllRead;
    }

    private static string Called(BlockRole role) => role == BlockRole.Boilerplate ? "left out" : role.ToString().ToLowerInvariant();

    private static string Line(long id, int block, AccountView account, Decision decision) =>
        string.Create(CultureInfo.InvariantCulture, $"decision {id}: block {block} of account {account.Siglum} is {decision.Role!.Deed}: {Excerpt.Of(decision.Anchor!.Words, 80)}");
}
