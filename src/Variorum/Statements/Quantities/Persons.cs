using Variorum.Language;
using Variorum.Language.English;
using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Statements.Quantities;

/// <summary>Nouns for people, from <c>data/en/persons.tsv</c>: what is counted in persons.</summary>
internal static class Persons
{
    private static readonly Lexicon Nouns = Lexicon.Load("en/persons.tsv", ignoreCase: true);

    public static bool Are(FigureText text, int head) => Nouns.Contains(text.Form(head)) || IsPeople(text, head);

    // "three Ruritanians": the plural of a people's name counts its members.
    private static bool IsPeople(FigureText text, int head) =>
        text.Pieces[head].Capital && text.Form(head)[^1] == 's' && Gazetteer.Country(text.Form(head).ToString(), out _) == CountryKind.People;
}
