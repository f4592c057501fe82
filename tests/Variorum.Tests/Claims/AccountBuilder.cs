using System.Text;
using Variorum.Articles;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Tests.Claims;

/// <summary>Accounts by hand: what a page says, sentence by sentence, without reading anything.</summary>
internal sealed class AccountBuilder(string id, string outlet, string? published = null)
{
    private static readonly Lexicon FunctionWords = Lexicon.Load("en/function-words.tsv", ignoreCase: true);

    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Quantity> _quantities = [];
    private readonly List<TimeReference> _times = [];
    private readonly List<PlaceReference> _places = [];
    private readonly List<Entity> _entities = [];

    public string? Address { get; init; }
    public string? Agency { get; init; }
    public string? Updated { get; init; }

    /// <summary>Makes a name known, so that it is one term and one source wherever it stands.</summary>
    public AccountBuilder Knows(string name, EntityType type, string? country = null, params string[] roles)
    {
        _entities.Add(new Entity(_entities.Count, name, type, [], roles, []) { Country = country });
        return this;
    }

    /// <summary>A paragraph in the outlet's own voice.</summary>
    public AccountBuilder Own(string text)
    {
        var span = Paragraph(text);
        _statements.Add(new Statement(_statements.Count, span, StatementKind.OwnVoice, null, new(Polarity.Affirmed, Certainty.Certain), "test") { Terms = Terms(span), Predications = Predications(Terms(span)) });
        return this;
    }

    /// <summary>A paragraph "SPEAKER said WORDS[, according to VIA]."; times may stand between as <paramref name="when"/>.</summary>
    public AccountBuilder Said(string speaker, string words, string? via = null, bool denied = false, string? when = null)
    {
        string cue = denied ? "denied" : "said";
        string whole = $"{speaker} {cue} {(when is null ? "" : when + " ")}that {words}{(via is null ? "" : $", according to {via}")}.";
        var span = Paragraph(whole);
        int content = span.Start + whole.IndexOf(words, StringComparison.Ordinal);
        var source = new Source(new(span.Start, span.Start + speaker.Length), _entities.FindIndex(e => e.Name == speaker), speaker);
        int relay = span.End - 1 - (via?.Length ?? 0);
        var attribution = new Attribution(source, new(span.Start + speaker.Length + 1, span.Start + speaker.Length + 1 + cue.Length), [new(content, content + words.Length)],
            via is null ? [] : [new Source(new(relay, relay + via.Length), -1, via)], "test");
        _statements.Add(new Statement(_statements.Count, span, StatementKind.Indirect, attribution, new(denied ? Polarity.Denied : Polarity.Affirmed, Certainty.Certain), "test")
        { Terms = Terms(attribution.Content[0]), Predications = Predications(Terms(attribution.Content[0])) });
        return this;
    }

    /// <summary>Marks words of the last statement as a figure.</summary>
    public AccountBuilder Figure(string words, decimal? low, decimal? best, decimal? high, string? of, string? state = null, string? unit = null)
    {
        _quantities.Add(new Quantity(InLast(words), low, best, high, false, unit, of, "test") { State = state, Statement = _statements.Count - 1 });
        return this;
    }

    public AccountBuilder Exactly(string words, decimal number, string of, string? state = null) => Figure(words, number, number, number, of, state, "person");

    /// <summary>Has the last statement turn its predicates round, as a tree would show.</summary>
    public AccountBuilder Negated()
    {
        var last = _statements[^1];
        _statements[^1] = last with
        {
            Predications = [.. last.Predications.Select(p => p with { Negated = true })],
            Terms = [.. last.Terms.Select(t => last.Predications.Any(p => p.Span == t.Span) ? t with { Depth = 0 } : t)],
        };
        return this;
    }

    /// <summary>Marks words of the last statement as a time.</summary>
    public AccountBuilder Time(string words, string value)
    {
        _times.Add(new TimeReference(InLast(words), TimeKind.Date, value, false, "test") { Statement = _statements.Count - 1 });
        return this;
    }

    public AccountBuilder Place(string name, string? owner, (double Latitude, double Longitude)? at = null)
    {
        _places.Add(new PlaceReference(InLast(name), name, [], owner) { Statement = _statements.Count - 1, Coordinates = at });
        return this;
    }

    public Account Build()
    {
        var text = new SourceText(_text.ToString());
        var article = new Article(text, _blocks)
        {
            Title = new(Head, null, "test"),
            Outlet = new(outlet, null, "test"),
            Published = published is null ? null : new(new PublicationDate(published), null, "test"),
            Updated = Updated is null ? null : new(new PublicationDate(Updated), null, "test"),
            Agency = Agency is null ? null : new(Agency, null, "test"),
            Address = Address,
        };
        return new Account(id, id + ".txt", ContentHash.Of(Encoding.UTF8.GetBytes(text.Value)), article)
        { Entities = _entities, Statements = _statements, Quantities = _quantities, Times = _times, Places = _places };
    }

    private string Head => $"What {outlet} has";

    private TextSpan Paragraph(string text)
    {
        int start = _text.Length;
        _text.Append(text).Append("\n\n");
        var span = new TextSpan(start, start + text.Length);
        _blocks.Add(new Block(BlockRole.Body, span, "test"));
        return span;
    }

    private TextSpan InLast(string words)
    {
        var span = _statements[^1].Span;
        int at = _text.ToString().IndexOf(words, span.Start, span.Length, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }

    // No trees here: every word hangs on the top, and words for what happens predicate.
    private const byte Flat = 1;

    private static List<Predication> Predications(List<Term> terms) =>
        [.. terms.Where(t => t.Entity < 0 && Variorum.Claims.Concepts.IsEvent(t.Key)).Select(t => new Predication(t.Key, t.Span, false, []))];

    private List<Term> Terms(TextSpan span)
    {
        string text = _text.ToString();
        var terms = new List<Term>();
        int behindName = span.Start;
        foreach (var word in new WordScanner(text, span))
        {
            if (word.Start < behindName) continue;
            var name = _entities.Where(e => string.CompareOrdinal(text, word.Start, e.Name, 0, e.Name.Length) == 0).MaxBy(e => e.Name.Length);
            if (name is not null)
            {
                behindName = word.Start + name.Name.Length;
                terms.Add(new(name.Name, new(word.Start, behindName), name.Index, Flat));
            }
            else if (!FunctionWords.Contains(text.AsSpan(word.Start, word.Length))) terms.Add(new(text[word.Start..word.End].ToLowerInvariant(), word, -1, Flat));
        }
        return terms;
    }
}
