using System.Globalization;
using Variorum.Reports;
using Variorum.Stories;

namespace Variorum.Cli.Running;

/// <summary>Finds the account a user means.</summary>
internal static class AccountLookup
{
    /// <param name="name">Its number or letter in <c>show accounts</c>, its id, or the end of its path.</param>
    public static AccountView? Find(Story story, string name)
    {
        var accounts = new StoryView(story).Accounts;
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= accounts.Count) return accounts[number - 1];
        return accounts.FirstOrDefault(a => string.Equals(a.Siglum, name, StringComparison.OrdinalIgnoreCase))
            ?? accounts.FirstOrDefault(a => a.Account.Id == name) ?? accounts.FirstOrDefault(a => a.Account.Path.EndsWith(name, StringComparison.Ordinal));
    }

    /// <summary>The line for a user who named none, with the exit code of it.</summary>
    public static int Missing(string name, string ledger) => Messages.Usage($"no account {name} in {ledger} (show accounts lists them)");
}
