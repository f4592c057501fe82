namespace Variorum.Reports;

/// <summary>Letters for witnesses: A … Z, then AA, AB …</summary>
internal static class Sigla
{
    public static string Of(int number)
    {
        string letters = "";
        for (int n = number + 1; n > 0; n = (n - 1) / 26) letters = (char)('A' + (n - 1) % 26) + letters;
        return letters;
    }

    /// <summary>The sigla of accounts, each once, in their order; beyond <paramref name="most"/> only how many.</summary>
    public static string Listed(IEnumerable<AccountView> accounts, int most)
    {
        var sigla = accounts.Select(a => a.Siglum).Distinct().OrderBy(s => s.Length).ThenBy(s => s, StringComparer.Ordinal).ToList();
        return string.Join(' ', sigla.Take(most)) + (sigla.Count > most ? $" and {sigla.Count - most} more" : "");
    }
}
