using Variorum.Articles;
using Variorum.Articles.Dating;
using Variorum.Intake;

namespace Variorum.Cli.Running;

/// <summary>Gives undated accounts the date their dated companions in the same run show. The companions are gone through when the
/// first undated account turns up, so that a run of dated accounts pays nothing; the answer depends on no order.</summary>
internal sealed class CompanionDates(Func<IEnumerable<CaptureResult>> found, int threads)
{
    private readonly Lazy<CompanionDating> _dating = new(() => new CompanionDating(
        OrderedWork.Map(found().Where(f => f.Capture is not null), threads, f => CompanionCard.Of(f.Capture!.Path, ArticleExtractor.Extract(f.Capture, plain: false)))));

    public Article Date(Capture capture, Article article) =>
        article.ToldOn is null && _dating.Value.Infer(CompanionCard.Of(capture.Path, article)) is { } date ? article with { Published = date } : article;
}
