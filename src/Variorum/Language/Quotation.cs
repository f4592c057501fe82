namespace Variorum.Language;

/// <summary>A stretch in quotation marks, marks included: the words <c>[FirstToken, EndToken)</c>.</summary>
/// <param name="Opened">It begins with a mark of its own.</param>
/// <param name="Closed">It ends with a mark; one carried over a paragraph break does not.</param>
internal readonly record struct Quotation(int FirstToken, int EndToken, bool Opened, bool Closed);
