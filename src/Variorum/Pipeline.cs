using Variorum.Articles;
using Variorum.Intake;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Statements.Figures;
using Variorum.Stories;

namespace Variorum;

/// <summary>
/// The way through, stage by stage. One pipeline serves all threads.
/// <code>bytes → Capture → Article → Tokens, parse, mentions → Statements → Claims → Story → Ledger → report, web, export</code>
/// </summary>
/// <param name="conventions">What round words such as "dozens" stand for; the shipped ones when left out.</param>
public sealed class Pipeline(ISentenceAnalyzer analyzer, Conventions? conventions = null)
{
    private readonly LanguageReader _language = new(analyzer);
    private readonly StatementFinder _statements = new(conventions);

    /// <summary>Articles: the text and its blocks.</summary>
    /// <param name="plain">The document is bare article text, not a page.</param>
    public Article Extract(Capture capture, bool plain = false) => ArticleExtractor.Extract(capture, plain);

    /// <summary>Language and Statements: one account, read. Times are resolved against <see cref="Article.Published"/>.</summary>
    public Account Read(Capture capture, Article article)
    {
        var parsed = _language.Read(article);
        var findings = _statements.Find(article, parsed);
        return new Account(capture.Id, capture.Path, capture.Hash, article)
        {
            Sentences = [.. parsed.Sentences.Select(s => s.Span)],
            Mentions = parsed.Mentions,
            Entities = parsed.Entities,
            Statements = findings.Statements,
            Quantities = findings.Quantities,
            Times = findings.Times,
            Places = findings.Places,
        };
    }

    /// <summary>Claims and Stories: all accounts together.</summary>
    public Story Tell(IReadOnlyList<Account> accounts) => StoryBuilder.Build(accounts);
}
