using System.Globalization;
using Variorum.Claims;
using Variorum.Intake;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Bench;

/// <summary>
/// The alignment of statements against pairs that a reader judged (<c>bench/labels</c>): of the pairs put under one claim, how many
/// belong there, and how many of those that belong are found.
/// </summary>
internal static class AlignmentBench
{
    // Attribution changes; a statement that keeps this much of the labelled stretch is still the labelled one.
    private const double LeastOverlap = 0.7;

    public static int Run(string corpora, bool features)
    {
        string labels = LabelsFolder();
        using var model = LanguageModel.OpenEnglish();
        var pipeline = new Pipeline(model);
        var pairs = Rows(Path.Combine(labels, "statement-pairs.tsv")).ToLookup(r => r[0]);
        if (!features) Print("story", "pairs", "right", "wrong", "missed", "precision", "recall");
        var total = new Tally();
        foreach (var story in Rows(Path.Combine(labels, "stories.tsv")).GroupBy(r => (Name: r[0], Corpus: r[1])))
        {
            var ids = story.Select(r => r[2]).ToHashSet();
            var index = Index(pipeline, Path.Combine(corpora, story.Key.Corpus == "seeds" ? "../seeds" : story.Key.Corpus + "/accounts.jsonl"), ids);
            var clusterOf = StatementClusters.Of(index).SelectMany((items, cluster) => items, (items, item) => (items, item)).ToDictionary(x => x.item, x => x.items[0]);
            var tally = new Tally();
            foreach (var row in pairs[story.Key.Name])
            {
                if (Find(index, row[1], row[2], row[3]) is not { } a || Find(index, row[4], row[5], row[6]) is not { } b) continue;
                if (features) Features(index, story.Key.Name, row[7], a, b);
                bool together = clusterOf.TryGetValue(a.Ordinal, out int cluster) && clusterOf.TryGetValue(b.Ordinal, out int other) && cluster == other;
                tally.Add(row[7] == "1", together);
            }
            total.Add(tally);
            if (!features) tally.Print(story.Key.Name);
        }
        if (!features) total.Print("all");
        return 0;
    }

    private static string LabelsFolder()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Variorum.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("run it inside the repository");
        return Path.Combine(folder, "bench", "labels");
    }

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));

    private static StatementIndex Index(Pipeline pipeline, string path, HashSet<string> ids)
    {
        using var captures = new CaptureFinder();
        var accounts = captures.Find([path]).Where(r => r.Capture is not null).Select(r => r.Capture!)
            .Select(c => pipeline.Read(c, pipeline.Extract(c))).Where(a => ids.Contains("*") || ids.Contains(a.Id)).OrderBy(a => a.Id, StringComparer.Ordinal).ToList();
        return new StatementIndex(accounts, new NameLinker(accounts));
    }

    private static StatementItem? Find(StatementIndex index, string account, string start, string end)
    {
        var span = new TextSpan(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(end, CultureInfo.InvariantCulture));
        var best = index.Items.Where(i => i.Account.Id == account && i.ContentSpan.Overlaps(span)).MaxBy(i => Overlap(i.ContentSpan, span));
        return best is not null && Overlap(best.ContentSpan, span) >= LeastOverlap ? best : null;
    }

    private static double Overlap(TextSpan a, TextSpan b) =>
        Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (double)a.Union(b).Length;

    private static void Features(StatementIndex index, string story, string judgement, StatementItem a, StatementItem b)
    {
        var values = new double[PairFeatures.Names.Length];
        PairFeatures.Of(index, a, b, values);
        Print([story, judgement, .. values.Select(v => v.ToString("0.0000", CultureInfo.InvariantCulture))]);
    }

    private static void Print(params string[] columns) => Console.WriteLine(string.Join('\t', columns));

    private sealed class Tally
    {
        private int _pairs, _right, _wrong, _missed;

        public void Add(bool same, bool together)
        {
            _pairs++;
            if (together && same) _right++;
            else if (together) _wrong++;
            else if (same) _missed++;
        }

        public void Add(Tally other) => (_pairs, _right, _wrong, _missed) = (_pairs + other._pairs, _right + other._right, _wrong + other._wrong, _missed + other._missed);

        public void Print(string name) => AlignmentBench.Print(name, $"{_pairs}", $"{_right}", $"{_wrong}", $"{_missed}", Share(_right, _wrong), Share(_right, _missed));

        private static string Share(int right, int other) => right + other == 0 ? "–" : (100.0 * right / (right + other)).ToString("0", CultureInfo.InvariantCulture);
    }
}
