namespace Variorum.Articles.Roles;

/// <summary>
/// Rows of figures between an article's paragraphs are a part of it: lines in a row whose cells stand apart by tabs, bars or wide gaps, as many in each. In scraped text the nets take them for
/// prices and menus, as no page they learnt from has such lines.
/// </summary>
internal static class TableRules
{
    private const int FewestRows = 3, FewestCells = 2;

    /// <summary>Between the paragraph and its table stand a title and a label; below it where the figures are from.</summary>
    private const int Reach = 2;

    /// <summary>The paragraph next to a table has so many words: teasers beside prices have fewer.</summary>
    private const int FewestWords = 8;

    public static void Apply(Page page, Block[] blocks, PageFeatures features)
    {
        for (int first = 0; first < blocks.Length;)
        {
            int cells = Cells(page, first), end = first + 1;
            if (cells >= FewestCells)
            {
                while (end < blocks.Length && Cells(page, end) == cells) end++;
                if (end - first >= FewestRows && IsOfFigures(features, first, end) && IsParagraph(blocks, features, first - 1, -1) && IsParagraph(blocks, features, end, 1)) Keep(page, blocks, first, end);
            }
            first = end;
        }
    }

    private static void Keep(Page page, Block[] blocks, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool isRule = !page.Text[page.Blocks[i].Span].ContainsAnyExcept("|-:=+ \t");
            blocks[i] = blocks[i] with
            {
                Role = isRule ? BlockRole.Boilerplate : BlockRole.Body,
                Form = BlockForm.Table,
                Reason = isRule ? "the line between a table's head and its rows" : $"a row of a table between paragraphs; {blocks[i].Reason}",
            };
        }
    }

    /// <summary>Rows of words are menus; rows that stand on the page twice are a ticker's. The head has no figures, or years.</summary>
    private static bool IsOfFigures(PageFeatures features, int first, int end)
    {
        int figures = 0;
        for (int i = first; i < end; i++)
        {
            if (features.Row(i)[(int)Feature.Repeated] > 0) return false;
            if (features.Wordings[i].Digits > 0) figures++;
        }
        return figures * 2 > end - first;
    }

    private static bool IsParagraph(Block[] blocks, PageFeatures features, int from, int step)
    {
        for (int i = from; i >= 0 && i < blocks.Length && Math.Abs(i - from) <= Reach; i += step)
        {
            if (blocks[i].Role == BlockRole.Body && features.Wordings[i].Words >= FewestWords && (features.Wordings[i].EndsSentence || features.Wordings[i].Last == ':')) return true;
        }
        return false;
    }

    /// <summary>How many cells a line has: 1 where nothing parts it. A single bar parts two units of one figure, "48 km | 30 miles", as on the one page of the corpora with such lines.</summary>
    private static int Cells(Page page, int block)
    {
        var line = page.Text[page.Blocks[block].Span];
        bool framed = line[0] == '|';
        line = line.Trim('|');
        if (!framed && line.Count('|') == 1) return 1;
        int cells = 1;
        for (int at = 0; at < line.Length;)
        {
            if (line[at] is not ('\t' or '|' or ' '))
            {
                at++;
                continue;
            }
            int end = at;
            bool parts = false;
            for (; end < line.Length && (line[end] is '\t' or '|' or ' '); end++) parts |= line[end] != ' ';
            if (parts || end - at > 1) cells++;
            at = end;
        }
        return cells;
    }
}
