using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Which words of a text are cues or said by somebody.</summary>
internal sealed class SaidWords
{
    private readonly Scene _scene;
    private readonly bool[] _said;

    public SaidWords(Scene scene, IReadOnlyList<Statement> attributed)
    {
        (_scene, _said) = (scene, new bool[scene.Tokens.Length]);
        foreach (var statement in attributed)
        {
            if (statement.Attribution!.Cue is { } cue) Take(cue);
            foreach (var content in statement.Content) Take(content);
            TakeQuoting(statement);
        }
    }

    // "The board quoted the clerk as saying": the board's quoting is no telling of the outlet's.
    private void TakeQuoting(Statement statement)
    {
        if (statement.Attribution!.Cue is not { } cue || !statement.Rule.Contains(ChainFinder.QuotedRule, StringComparison.Ordinal)) return;
        int quoting = _scene.HeadOf(_scene.Text.FirstTokenFrom(cue.Start));
        if (quoting >= 0 && _scene.Tokens[quoting].Lemma is "quote" or "cite") _said[quoting] = true;
    }

    public bool this[int token] => _said[token];

    public bool Any(Sentence sentence) => Count(sentence) > 0;

    public int Count(Sentence sentence) => _said.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Count(true);

    public void Take(TextSpan span)
    {
        for (int i = _scene.Text.FirstTokenFrom(span.Start); i < _said.Length && _scene.Tokens[i].Span.Start < span.End; i++) _said[i] = true;
    }
}
