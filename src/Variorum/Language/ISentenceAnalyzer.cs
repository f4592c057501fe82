namespace Variorum.Language;

/// <summary>Fills in tags, lemmas, features and trees of a tokenized text, and its names as mentions without an entity.</summary>
public interface ISentenceAnalyzer
{
    /// <summary>Thread-safe. Every sentence is a well-formed tree afterwards: one root, no cycle.</summary>
    void Analyze(ParsedText text);
}
