using System.Text.Json;
using Variorum.Articles;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Statements.Figures;
using Variorum.Statements.Times;
using Variorum.Text;

namespace Variorum.Bench.Peers;

/// <summary>
/// Variorum's language core beside other readers, on the same paragraphs: words, sentences and universal tags on the treebanks'
/// dev parts from raw text, dates and times on newswire. Every reader is scored by the same code; speed is of processor time.
/// </summary>
internal static class PeersBench
{
    /// <summary>Newswire articles of which times are read: enough for 400 gold times.</summary>
    private const int NewsTexts = 60;

    private const int Rounds = 3;

    /// <param name="scripts">The folder of the peers' scripts, where `npm install` was run.</param>
    public static int Run(string corpora, string scripts)
    {
        var ewt = Paragraph.OfTreebank(Path.Combine(corpora, "ud-ewt", "dev.conllu.gz"));
        var gum = Paragraph.OfTreebank(Path.Combine(corpora, "ud-gum-open", "dev.conllu.gz"));
        var news = Paragraph.OfNews(Path.Combine(corpora, "times-tbaq"), NewsTexts);
        Paragraph[] all = [.. ewt, .. gum, .. news];
        string input = Path.Combine(Path.GetTempPath(), $"variorum-peers-{Environment.ProcessId}.jsonl");
        File.WriteAllLines(input, all.Select(p => JsonSerializer.Serialize(new { text = p.Text.Value })));
        try
        {
            using var model = LanguageModel.Open(LanguageModel.EnglishPath);
            Reading[] readings =
            [
                new("Variorum", Ours(model, all)),
                new("Variorum, words only", Ours(null, all)),
                .. PeerProcess.Run("wink-nlp 2.4.0", "node", [Path.Combine(scripts, "language.mjs"), input, $"{Rounds}"]),
                .. PeerProcess.Run("NLTK, untrained", "/usr/bin/python3", [Path.Combine(scripts, "nltk_words.py"), input, $"{Rounds}"]),
                .. PeerProcess.Run("NLTK, Punkt trained", "/usr/bin/python3", [Path.Combine(scripts, "nltk_words.py"), input, $"{Rounds}", Path.Combine(corpora, "ud-ewt", "train.conllu.gz"), Path.Combine(corpora, "ud-gum-open", "train.conllu.gz")]),
            ];
            foreach (var reading in readings) reading.Print(ewt, gum, news);
        }
        finally
        {
            File.Delete(input);
        }
        return 0;
    }

    /// <summary>What Variorum finds: a line a paragraph as the scripts print them, and the seconds of the last rounds.</summary>
    private static PeerOutput Ours(LanguageModel? model, Paragraph[] paragraphs)
    {
        var texts = paragraphs.Select(p => Read(model, p)).ToArray();
        long tokens = 0;
        var start = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < Rounds; i++) foreach (var paragraph in paragraphs) tokens += Read(model, paragraph).Tokens.Length;
        double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        return new PeerOutput([.. texts.Zip(paragraphs, (t, p) => Findings(t, p, model is not null))], tokens, seconds);
    }

    private static ParsedText Read(LanguageModel? model, Paragraph paragraph)
    {
        var text = Tokenizer.Tokenize(paragraph.Text, paragraph.Blocks);
        model?.Analyze(text);
        return text;
    }

    private static PeerFindings Findings(ParsedText text, Paragraph paragraph, bool read) => new(
        [.. text.Tokens.Select(t => t.Span)],
        read ? [.. text.Tokens.Select(t => t.Tag.ToString())] : [],
        [.. text.Sentences.Select(s => s.Span)],
        read && paragraph.Times.Count > 0 ? Times(text, paragraph) : []);

    private static TextSpan[] Times(ParsedText text, Paragraph paragraph)
    {
        EntityResolver.Resolve(text);
        return [.. TimeFinder.Find(new Article(paragraph.Text, paragraph.Blocks), FigureLexer.Read(text)).Select(t => t.Span)];
    }
}
