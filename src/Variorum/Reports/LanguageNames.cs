using Variorum.Text;

namespace Variorum.Reports;

/// <summary>What languages are called in English, from <c>data/en/language-names.tsv</c>.</summary>
internal static class LanguageNames
{
    private static readonly Lexicon Names = Lexicon.Load("en/language-names.tsv");

    /// <param name="code">ISO 639-1; stands for itself where the list does not know it.</param>
    public static string Of(string code) => Names.TryGet(code, out var row) ? row[1] : code;
}
