namespace Variorum.Reports;

/// <summary>How much of each section the terminal view shows: what an analyst pins to the wall is one screen a section; <c>show</c> prints the rest.</summary>
internal sealed record TextLimits(int Accounts, int Claims, int Readings, int Holders, int Sigla, int Disputes, int Entries, int Edges)
{
    public static readonly TextLimits Screen = new(Accounts: 60, Claims: 12, Readings: 12, Holders: 6, Sigla: 24, Disputes: 24, Entries: 24, Edges: 40);

    public static readonly TextLimits None = new(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue);
}
