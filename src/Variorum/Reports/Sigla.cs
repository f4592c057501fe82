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
}
