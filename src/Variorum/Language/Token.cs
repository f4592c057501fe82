using Variorum.Text;

namespace Variorum.Language;

/// <summary>A syntactic word with its span, tag, lemma and place in the tree. A plain mutable struct: the language core
/// fills arrays of it in place, everybody after reads them.</summary>
public struct Token
{
    /// <summary>Where the word stands; clitics ("n't", "'s") are words of their own with spans of their own.</summary>
    public TextSpan Span;

    public UniversalTag Tag;

    /// <summary>Index of the Penn Treebank tag in <see cref="PennTags"/>.</summary>
    public byte Penn;

    public Morphology Features;
    public Relation Relation;

    /// <summary>Index of the governing token in <see cref="ParsedText.Tokens"/>, or -1 for the root of a sentence.</summary>
    public int Head;

    /// <summary>Dictionary form, lower case except for names. Shared strings: no allocation for known words.</summary>
    public string Lemma;
}
