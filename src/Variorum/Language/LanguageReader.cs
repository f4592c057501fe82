using Variorum.Articles;
using Variorum.Language.English;

namespace Variorum.Language;

/// <summary>Article → words, trees, names, references.</summary>
public sealed class LanguageReader(ISentenceAnalyzer analyzer)
{
    public ParsedText Read(Article article)
    {
        var parsed = Tokenizer.Tokenize(article.Text, article.Blocks);
        analyzer.Analyze(parsed);
        TreeMender.Mend(parsed);
        LemmaMender.Mend(parsed);
        CoreferenceResolver.Resolve(parsed, EntityResolver.Link(parsed));
        return parsed;
    }
}
