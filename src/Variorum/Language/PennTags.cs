namespace Variorum.Language;

/// <summary>The Penn Treebank part-of-speech tags as the English treebanks use them (XPOS).</summary>
public static class PennTags
{
    private static readonly string[] Tags =
    [
        "XX", "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ",
        "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP",
        "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "``",
    ];

    public static int Count => Tags.Length;

    public static string Name(byte index) => Tags[index];

    /// <summary>The index of a tag; 0 ("XX") for one that is not in the set.</summary>
    public static byte Index(string tag) => (byte)Math.Max(0, Array.IndexOf(Tags, tag));
}
