using Variorum.Text;

namespace Variorum.Language;

/// <summary>A sentence: its span, its tokens <c>[FirstToken, EndToken)</c>, and the block it stands in, which it never crosses.</summary>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Block);
