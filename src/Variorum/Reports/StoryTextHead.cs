namespace Variorum.Reports;

/// <summary>The head line and the table of accounts.</summary>
internal sealed class StoryTextHead(StoryView view, TextLayout layout)
{
    public void Write()
    {
        layout.Line($"{Accounts(view, ", ")}: {Count(view.Events.Count(), "claim")} of several voices, "
            + $"{Count(view.Figures.Count(), "figure")} side by side, {Count(view.Disputes.Count, "dispute")}");
    }

    public void WriteAccounts(int most)
    {
        layout.Heading("ACCOUNTS");
        layout.Line($"    {"published",-18}{"outlet",-25}{"title",-37}{"words",6}{"left out",10}");
        foreach (var account in view.Accounts.Take(most))
        {
            layout.Line($"{account.Siglum,-4}{TextLayout.Fit(account.Date, 17)} {TextLayout.Fit(account.Outlet, 24)} {TextLayout.Fit(AccountNotes.Label(account.Account.Article) + account.Title, 36)} "
                + $"{account.WordsKept,6}{account.WordsLeftOut,10}");
        }
        layout.More(view.Accounts.Count - most, "show accounts");
        if (view.Accounts.Any(a => a.Date.EndsWith('?'))) layout.Line("    ?  not on the page: inferred from dated companions");
    }

    /// <summary>"8 accounts, 6 outlets": a page of which nothing is told is no account of the story, and is counted apart.</summary>
    internal static string Accounts(StoryView view, string joint)
    {
        var told = view.Accounts.Where(a => a.IsTold).ToList();
        string untold = told.Count == view.Accounts.Count ? "" : $" (and {Count(view.Accounts.Count - told.Count, "page")} of which nothing is told)";
        return Count(told.Count, "account") + joint + Count(told.Select(a => a.Outlet).Distinct().Count(), "outlet") + untold;
    }

    internal static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}
