namespace Variorum.Articles.Facts;

/// <summary>
/// The address of a page that a web archive keeps under one of its own, <c>https://web.archive.org/web/20310514071233id_/https://…</c>. Pages of
/// many outlets stand on an archive's host and are not one outlet's, and two keepings of one page are two versions of it.
/// </summary>
internal static class ArchivedAddress
{
    /// <summary>A year at the least, and the second at the most, of the moment it was kept; behind it letters that say how it is shown.</summary>
    private const int FewestDigits = 4, MostDigits = 14, MostLetters = 4;

    /// <summary>The page's own address; any other address as it is.</summary>
    public static string? Original(string? address)
    {
        if (address is null) return null;
        int inner = Math.Max(address.LastIndexOf("/http://", StringComparison.OrdinalIgnoreCase), address.LastIndexOf("/https://", StringComparison.OrdinalIgnoreCase));
        if (inner <= 0) return address;
        var keeping = address.AsSpan(0, inner);
        return IsMoment(keeping[(keeping.LastIndexOf('/') + 1)..]) ? address[(inner + 1)..] : address;
    }

    private static bool IsMoment(ReadOnlySpan<char> part)
    {
        int digits = part.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = part.Length;
        var letters = part[digits..];
        return digits is >= FewestDigits and <= MostDigits && letters.Length <= MostLetters && letters.TrimEnd('_').IndexOfAnyExceptInRange('a', 'z') < 0;
    }
}
