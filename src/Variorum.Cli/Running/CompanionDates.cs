using Variorum.Articles;
using Variorum.Articles.Dating;
using Variorum.Intake;

namespace Variorum.Cli.Running;

/// <summary>Extracts articles and gives undated ones the date their dated companions in the same run show. The companions are gone
/// through when the first undated account turns up, so that a run of dated accounts pays nothing; the answer depends on no order.</summary>
internal sealed class CompanionDates
{
    /// <summary>Characters of articles kept from the companions' round until their own turn: 16 MiB, some 1,000 accounts of 600 words.
    /// What does not fit is extracted a second time, which costs a twentieth of reading it; 128 MiB made the memory of a run grow
    /// up to 8,000 accounts.</summary>
    internal const int MostKept = 8 << 20;

    private readonly Lazy<CompanionDating> _dating;
    private readonly KeptArticles _kept = new(MostKept);

    /// <param name="found">All accounts of the run; gone through again only when one is undated.</param>
    public CompanionDates(Func<IEnumerable<CaptureResult>> found, int threads) =>
        _dating = new(() => new CompanionDating(OrderedWork.Map(found().Where(f => f.Capture is not null), threads, f => OwnFaults.Guard(f.Capture!.Path, () => Read(f.Capture)).Result).OfType<CompanionCard>()));

    /// <summary>The article of a page; where the page does not say its date, with that of its companions.</summary>
    public Article Extract(Capture capture)
    {
        var article = _kept.Take(capture) ?? ArticleExtractor.Extract(capture, plain: false);
        return article.ToldOn is null && _dating.Value.Infer(CompanionCard.Of(capture.Path, article)) is { } date ? article with { Published = date } : article;
    }

    private CompanionCard Read(Capture capture)
    {
        var article = ArticleExtractor.Extract(capture, plain: false);
        _kept.Offer(capture, article);
        return CompanionCard.Of(capture.Path, article);
    }
}
