using System.Buffers;
using Variorum.Articles.Facts;
using Variorum.Articles.Markup;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>
/// In scraped text a line left out of the body that says what a picture shows is its caption: no part of the body, but telling. The net knows
/// captions from pages whose markup says so, and wavers where there is none. Lines it keeps as body stay: labels differ over them. What ends in whose picture it is
/// is one in any language; what stands under "Image caption," is one whatever it looks like.
/// </summary>
internal static class CaptionRules
{
    // Shorter lines are credits or links; longer ones are paragraphs that mention a picture.
    private const int LeastWords = 8, MostWords = 120;

    /// <summary>Under a picture in a cell of its own: fewer words are a label, more a text beside a picture.</summary>
    private const int FewestUnder = 4, MostUnder = 40;

    /// <summary>"Picture caption:".</summary>
    private const int LongestLabel = 20;

    private static readonly Lexicon Labels = Lexicon.Load("en/caption-labels.tsv", ignoreCase: true);
    private static readonly Lexicon Phrases = Lexicon.Load("en/caption-phrases.tsv");
    private static readonly SearchValues<string> AnyPhrase = SearchValues.Create([.. Phrases.Rows.Select(row => row.Key)], StringComparison.OrdinalIgnoreCase);

    /// <summary>In markup: what stands in an element for captions is one, also without a figure around it, as pages for telephones have it.
    /// A text as long as a paragraph that tells stays what it is.</summary>
    public static void ApplyMarked(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Role is BlockRole.Body or BlockRole.Heading or BlockRole.Boilerplate && MayBeUnder(page, i, wordings[i]) && PictureCell.Holds(page.Blocks[i]))
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Caption, Reason = $"stands under a picture, with nothing else in its cell; {blocks[i].Reason}" };
                continue;
            }
            bool kept = blocks[i].Role == BlockRole.Body || blocks[i].Role == BlockRole.Heading && wordings[i].EndsSentence;
            if (!kept || wordings[i].Words > MostWords || page.Blocks[i].Element?.LocalName != "figcaption") continue;
            blocks[i] = blocks[i] with { Role = BlockRole.Caption, Reason = $"stands in a <figcaption>; {blocks[i].Reason}" };
        }
    }

    /// <summary>Under a writer's picture stands the byline, under a teaser's a link.</summary>
    private static bool MayBeUnder(Page page, int block, in Wording wording) =>
        wording.Words is >= FewestUnder and <= MostUnder && page.Blocks[block].LinkLength * 2 < page.Blocks[block].Span.Length && BylineWords.Lead(page.Text[page.Blocks[block].Span]) == 0;

    public static void Apply(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            if (i > 0 && wordings[i].Words <= MostWords / 2 && page.Blocks[i - 1].Span.Length <= LongestLabel && Labels.Contains(page.Text[blocks[i - 1].Span].TrimEnd(",:")))
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Caption, Reason = "stands under a caption's label" };
                continue;
            }
            if (blocks[i].Role is BlockRole.Boilerplate or BlockRole.Deck && wordings[i].Words <= MostWords && PictureCredit.Ends(page.Text[blocks[i].Span]))
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Caption, Reason = $"ends in whose picture it is; {blocks[i].Reason}" };
                continue;
            }
            if (blocks[i].Role != BlockRole.Boilerplate || wordings[i].Words is < LeastWords or > MostWords) continue;
            if (PictureCredit.EndsInAgency(page.Text[blocks[i].Span]))
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Caption, Reason = $"ends in the agency its picture is from; {blocks[i].Reason}" };
                continue;
            }
            if (PhraseIn(page.Text[blocks[i].Span]) is { } phrase)
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Caption, Reason = $"says that it is about a picture: “{phrase}”; {blocks[i].Reason}" };
            }
        }
    }

    private static string? PhraseIn(ReadOnlySpan<char> line)
    {
        // Few lines hold one: a single look for all of them settles it for the others.
        if (!line.ContainsAny(AnyPhrase)) return null;
        foreach (var row in Phrases.Rows) if (line.Contains(row.Key, StringComparison.OrdinalIgnoreCase)) return row.Key;
        return null;
    }
}
