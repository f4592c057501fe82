using Variorum.Intake;

namespace Variorum.Articles.Facts;

/// <summary>What a page says about itself: title, deck, byline, outlet, agency, dateline, dates, address. Each value with the place it
/// stands at and why it was preferred; absent where the page does not say.</summary>
public static class FactFinder
{
    public static Article Find(Capture capture, Page page, IReadOnlyList<Block> blocks)
    {
        var view = new PageView(capture, page, blocks);
        var outlet = OutletFinder.Find(view);
        view.Outlet = outlet?.Value;
        var title = TitleFinder.Find(view);
        var byline = BylineFinder.Find(view);
        var (published, updated) = DateFinder.Find(view);
        var article = new Article(page.Text, blocks)
        {
            Kind = view.Markup.Article.Type == "LiveBlogPosting" ? ArticleKind.LiveBlog : ArticleKind.Article,
            Title = title,
            Deck = DeckFinder.Find(view, byline?.Span),
            Byline = byline,
            Outlet = outlet,
            Agency = AgencyFinder.Find(view, byline),
            DatelinePlace = DatelineFinder.Find(view),
            Published = published,
            Updated = updated,
            Address = ArchivedAddress.Original(capture.Declared.Address ?? view.Markup.Canonical),
        };
        article = RoleAgreement.Apply(article, view.TitleBlock);
        return article with { Notice = NoticeFinder.Find(view, article) };
    }
}
