using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements.Quantities;

/// <summary>Nouns for people, from <c>data/en/persons.tsv</c>: what is counted in persons.</summary>
internal static class Persons
{
    private static readonly Lexicon Nouns = Lexicon.Load("en/persons.tsv", ignoreCase: true);

    public static bool Are(FigureText text, int head) => Nouns.Contains(text.Form(head));
}
