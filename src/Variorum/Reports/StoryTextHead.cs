namespace Variorum.Reports;

/// <summary>The head line and the table of accounts.</summary>
internal sealed class StoryTextHead(StoryView view, TextLayout layout)
{
    public void Write()
    {
        int outlets = view.Accounts.Select(a => a.Outlet).Distinct().Count();
        int several = view.Events.Count();
        layout.Line($"{Count(view.Accounts.Count, "account")}, {Count(outlets, "outlet")}: {Count(several, "claim")} of several voices, "
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

    internal static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}
