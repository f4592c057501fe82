using Variorum.Articles;
using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Statements.Figures;
using Variorum.Statements.Places;
using Variorum.Statements.Quantities;
using Variorum.Statements.Times;

namespace Variorum.Statements;

/// <summary>What a text says, statement by statement, with its figures, times and places.</summary>
/// <param name="Quantities">In order of the text; each names the statement it stands in.</param>
public sealed record Findings(
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<TimeReference> Times,
    IReadOnlyList<PlaceReference> Places);

/// <summary>Parsed article → statements. Runs one finder for each kind of thing, then ties them together.</summary>
/// <param name="conventions">What round words stand for; the shipped ones when left out.</param>
public sealed class StatementFinder(Conventions? conventions = null)
{
    private readonly AttributionFinder _attributions = new();

    /// <summary>Thread-safe.</summary>
    public Findings Find(Article article, ParsedText parsed)
    {
        var statements = Statements(article, parsed);
        var figures = FigureLexer.Read(parsed, conventions);
        var times = TimeFinder.Find(article, figures);
        var quantities = QuantityFinder.Find(figures, times);
        var innermost = new InnermostStatements(parsed, statements);
        return new(
            statements,
            [.. quantities.Select(q => q with { Statement = innermost.At(q.Span) })],
            [.. times.Select(t => t with { Statement = innermost.At(t.Span) })],
            [.. PlaceFinder.Find(parsed).Select(p => p with { Statement = innermost.At(p.Span) })]);
    }

    private List<Statement> Statements(Article article, ParsedText parsed)
    {
        var scene = new Scene(parsed);
        var terms = new TermFinder(parsed);
        var stances = new StanceFinder(scene);
        var attributed = _attributions.Find(scene, terms);
        var said = new SaidWords(scene, attributed);
        attributed = UncuedQuotations.Add(scene, attributed, said, stances, terms);
        var own = OwnVoice.Find(article, scene, said, stances, terms);
        var predications = new PredicationFinder(scene, new SourceNamer(scene));
        return Nesting.Order([.. attributed, .. own]).ConvertAll(s => OwnRelays.Drop(s with { Predications = predications.Find(s.Content) }, article));
    }
}
