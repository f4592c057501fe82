using Variorum.Articles;
using Variorum.Claims;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Reports;

/// <summary>An account as a reader meets it.</summary>
/// <param name="Siglum">A letter that stands for the account, as editions name their witnesses.</param>
public sealed record AccountView(Account Account, string Siglum, string Outlet, string Title)
{
    /// <summary>Where its reading view stands in the report.</summary>
    public string Anchor => "account-" + Siglum;

    /// <summary>The date as the page gives it, "undated", or the inferred one marked with a question mark.</summary>
    public string Date => Account.Article.Published is not { } published ? "undated"
        : Day(published.Value.Edtf) + (published.Value.Inferred ? " ?" : "");

    /// <summary>Whether anything is told of the page: nothing is of a listing and of one without an article.</summary>
    public bool IsTold { get; } = Account.Article.Blocks.Any(block => block.IsTelling);

    /// <summary>Words in what the outlet tells, and in what was left out.</summary>
    public int WordsKept { get; } = Words(Account, telling: true);

    public int WordsLeftOut { get; } = Words(Account, telling: false);

    /// <summary>The place of a statement in the report.</summary>
    public string Statement(int index) => $"s-{Siglum}-{index}";

    private static string Day(string edtf)
    {
        string text = edtf.Replace('T', ' ');
        return text.Length > 16 ? text[..16] : text;
    }

    private static int Words(Account account, bool telling)
    {
        int words = 0;
        // Where nothing is told, the page's own title and date are no telling.
        if (telling && !account.Article.Blocks.Any(block => block.IsTelling)) return 0;
        foreach (var block in account.Article.Blocks)
        {
            if ((block.Role is BlockRole.Boilerplate or BlockRole.Comment) == telling) continue;
            foreach (var _ in new WordScanner(account.Text.Value, block.Span)) words++;
        }
        return words;
    }

    /// <summary>The title as the page has it, else the first words of the telling.</summary>
    public static string TitleOf(Account account)
    {
        if (account.Article.Title is { } title) return Excerpt.Of(title.Value, 120);
        var first = account.Article.Blocks.FirstOrDefault(b => b.IsTelling);
        if (first is null) return account.Article.Blocks.Count == 0 ? "(no text)" : "(no title)";
        return "(no title) " + Excerpt.Of(account, first.Span, 80);
    }
}
