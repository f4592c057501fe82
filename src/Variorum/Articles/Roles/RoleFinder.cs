using Variorum.Articles.Markup;

namespace Variorum.Articles.Roles;

/// <summary>
/// Raw blocks → blocks with roles, one for one and in order. One net each for markup and for scraped text, over the
/// same measurements; rules only name what the net does not know.
/// </summary>
public static class RoleFinder
{
    private static readonly Lazy<RoleModel> Html = new(() => new RoleModel("blocks-html.bin"));
    private static readonly Lazy<RoleModel> Plain = new(() => new RoleModel("blocks-text.bin"));

    public static IReadOnlyList<Block> Find(Page page)
    {
        if (page.Blocks.Count == 0) return [];
        var blocks = (page.Document is null ? Plain : Html).Value.Judge(page);
        TitleRules.Apply(page, blocks);
        LineRules.Apply(page, blocks);
        return blocks;
    }
}
