namespace Variorum.Articles.Roles;

/// <summary>Raw blocks → blocks with roles, one for one and in order.</summary>
public static class RoleFinder
{
    public static IReadOnlyList<Block> Find(Page page)
    {
        var blocks = new Block[page.Blocks.Count];
        for (int i = 0; i < blocks.Length; i++) blocks[i] = Judge(page, page.Blocks[i]);
        return blocks;
    }

    private static Block Judge(Page page, RawBlock raw)
    {
        var text = page.Text[raw.Span];
        bool sentence = text.Length > 80 && text[^1] is '.' or '!' or '?' or '"' or '”' or '’' && raw.LinkLength * 2 < text.Length;
        return new Block(sentence ? BlockRole.Body : BlockRole.Boilerplate, raw.Span, sentence ? "long and ends as a sentence does" : "short, or all link") { Form = raw.Form };
    }
}
