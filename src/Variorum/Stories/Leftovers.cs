namespace Variorum.Stories;

/// <summary>
/// What a stage has made its results of. Of thousands of accounts it is as large as they are and dead at once, but long-lived enough that
/// the collector lets it lie until as much again has been made: 4,000 accounts took half as much memory again.
/// </summary>
internal static class Leftovers
{
    // Below this the collection takes longer than the memory is worth.
    private const int FewAccounts = 500;

    /// <summary>Collects, behind a stage that went through all accounts.</summary>
    public static void Collect(int accounts)
    {
        if (accounts >= FewAccounts) GC.Collect();
    }
}
