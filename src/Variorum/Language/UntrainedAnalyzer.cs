namespace Variorum.Language;

/// <summary>Stands in where no model is at hand: every word leans on the one before it, and nothing has a name.</summary>
public sealed class UntrainedAnalyzer : ISentenceAnalyzer
{
    public void Analyze(ParsedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                ref var token = ref text.Tokens[i];
                token.Head = i == sentence.FirstToken ? -1 : i - 1;
                token.Relation = i == sentence.FirstToken ? Relation.Root : Relation.Dep;
                token.Lemma = text.Form(i).ToString().ToLowerInvariant();
            }
        }
    }
}
