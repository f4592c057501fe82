using System.Text;
using Variorum.Intake;
using Variorum.Ledger;
using Variorum.Statements;
using Variorum.Tests.Claims;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Ledger;

/// <summary>Memory is measured for the whole process, so nothing may run beside this.</summary>
[CollectionDefinition(nameof(LedgerMemoryTests), DisableParallelization = true)]
[Collection(nameof(LedgerMemoryTests))]
public sealed class LedgerMemoryTests : IDisposable
{
    private const int Accounts = 200, Statements = 60;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void AccountsOutOfTheLedgerAreHeldWithoutTheirTextsAndDetails()
    {
        using var ledger = LedgerStore.Open(_place["story.variorum"], new Derivation("test"), TimeProvider.System, create: true);
        for (int i = 0; i < Accounts; i++)
        {
            var account = Invented(i);
            ledger.Add(new Capture(account.Path, Encoding.UTF8.GetBytes(account.Text.Value), "text/plain"), true, account);
        }
        long whole = Held(() => [.. Enumerable.Range(0, Accounts).Select(Invented)]);
        long held = Held(ledger.Accounts);
        // It is an eighth; with the texts, or with the terms, it would be more than a quarter.
        Assert.True(held * 4 < whole, $"{held / Accounts} bytes an account, of {whole / Accounts}");
    }

    private static long Held(Func<IReadOnlyList<Account>> accounts)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var list = accounts();
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(Accounts, list.Count);
        return held;
    }

    private static Account Invented(int number)
    {
        var builder = new AccountBuilder($"a{number}", $"Outlet {number}", "2026-03-01");
        for (int s = 0; s < Statements; s++) builder.Own($"The barge of quay {number} struck pier {s} of the old toll bridge before dawn and sank in the narrow harbour.");
        return builder.Build();
    }
}
