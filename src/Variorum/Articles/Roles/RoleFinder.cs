using Variorum.Articles.Markup;

namespace Variorum.Articles.Roles;

/// <summary>
/// Raw blocks → blocks with roles, one for one and in order. One net each for markup and for scraped text, over the
/// same measurements; rules only name what the net does not know.
/// </summary>
public static class RoleFinder
{
    private static readonly Lazy<RoleModel> Html = new(() => new RoleModel("blocks-html.bin", "blocks-html-forest.bin"));
    private static readonly Lazy<RoleModel> Plain = new(() => new RoleModel("blocks-text.bin", "blocks-text-forest.bin"));

    public static IReadOnlyList<Block> Find(Page page)
    {
        if (page.Blocks.Count == 0) return [];
        using var features = FeatureReader.Read(page);
        var blocks = (page.Document is null ? Plain : Html).Value.Judge(page, features);
        var wordings = features.Wordings;
        if (page.Document is null) LiveTextRules.Apply(page, blocks, features);
        TitleRules.Apply(page, blocks, wordings);
        LineRules.Apply(page, blocks, wordings);
        RepeatRules.Apply(page, blocks, wordings);
        if (page.Document is not null)
        {
            if (features.WordKinds == WordKinds.Abroad) LinkLabelRules.Apply(page, blocks);
            CaptionRules.ApplyMarked(page, blocks, wordings);
            return blocks;
        }
        LinkLabelRules.Apply(page, blocks);
        ShortTextRules.Apply(blocks, wordings);
        TableRules.Apply(page, blocks, features);
        ThreadRules.Apply(page, blocks, wordings);
        ColumnRules.Apply(page, blocks, wordings);
        LastParagraphRules.Apply(page, blocks, wordings, features.WordKinds);
        if (features.WordKinds == WordKinds.Abroad) AbroadTextRules.Apply(blocks, features);
        SignedThreadRules.Apply(page, blocks, wordings);
        TrailingRules.Apply(page, blocks, wordings);
        CaptionRules.Apply(page, blocks, wordings);
        return blocks;
    }
}
