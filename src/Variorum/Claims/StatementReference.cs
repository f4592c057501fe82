namespace Variorum.Claims;

/// <summary>A statement of an account: <paramref name="Account"/> is the account's id, <paramref name="Statement"/> its index there.</summary>
public readonly record struct StatementReference(string Account, int Statement) : IComparable<StatementReference>
{
    public int CompareTo(StatementReference other)
    {
        int byAccount = string.CompareOrdinal(Account, other.Account);
        return byAccount != 0 ? byAccount : Statement.CompareTo(other.Statement);
    }
}
