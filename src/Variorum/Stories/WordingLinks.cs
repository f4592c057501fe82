using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>
/// Draws the direction of shared wording: from the later to the earlier where both dates are sure, to an agency where one of
/// the sharers credits it, and otherwise from all of them to a text that was not read.
/// </summary>
/// <param name="places">Where each account's wording stands in the list.</param>
internal sealed class WordingLinks(StemmaDraft draft, IReadOnlyList<Wording> wordings, WordingOverlaps overlaps, IReadOnlyDictionary<string, int> places)
{
    /// <summary>A passage that no parent so far accounts for must be this long to ask for one more.</summary>
    private const int LeastNewWords = 12;

    public void Add()
    {
        FollowCredits();
        FollowDates();
        JoinUndirected();
    }

    // What one of the sharers credits to an agency, all sharers have from it.
    private void FollowCredits()
    {
        foreach (var overlap in overlaps.All)
        {
            foreach (var (me, other) in (ReadOnlySpan<(int, int)>)[(overlap.A, overlap.B), (overlap.B, overlap.A)])
            {
                if (wordings[other].Account.Article.Agency is { } agency && AgencyLinks.IsOwn(wordings[other].Account, agency.Value))
                {
                    AddEdge(me, other, overlap, $"they share {overlap.Words} words outside quotation marks, and {agency.Value} is the agency that wrote them");
                }
                if (Credit(other) is not { } credit) continue;
                if (credit.To == Id(me)) AddEdge(other, me, overlap, $"they share {overlap.Words} words outside quotation marks, and the page credits them");
                else if (places.TryGetValue(credit.To, out int credited) && overlaps.Between(me, credited) is { } shared) AddEdge(me, credited, shared, "the same words are credited to it by a companion");
                else if (!draft.AreJoined(Id(me), credit.To))
                {
                    draft.TryAdd(new(Id(me), credit.To, DependenceKind.SharedWording, Strength(me, overlap), Passages(me, overlap, unseen: true),
                        $"it shares {overlap.Words} words outside quotation marks with {Outlets.Name(wordings[other].Account)}, which credits them"));
                }
            }
        }
    }

    // Each account leans on the earlier one that explains most of it, and on others for what that one has not.
    private void FollowDates()
    {
        for (int me = 0; me < wordings.Count; me++)
        {
            var covered = new List<TextSpan>();
            var partners = overlaps.Of(me).Where(o => IsBefore(o.Partner(me), me) && !draft.AreJoined(Id(me), Id(o.Partner(me))))
                .OrderByDescending(o => o.Words).ThenBy(o => o.Partner(me)).ToList();
            int first = -1;
            foreach (var overlap in partners)
            {
                int other = overlap.Partner(me);
                var passages = Passages(me, overlap, unseen: false);
                int fresh = Fresh(me, overlap, covered);
                if (fresh < LeastNewWords) continue;
                covered.AddRange(passages.Select(p => p.Here));
                if (first >= 0 && Shares(first, other)) Hide([me, first, other], "each of two earlier accounts holds shared words that the other has not");
                else AddEdge(me, other, overlap, $"they share {overlap.Words} words outside quotation marks, and {Outlets.Name(wordings[other].Account)} is earlier");
                if (first < 0) first = other;
            }
        }
    }

    private void JoinUndirected()
    {
        var groups = new Groups(wordings.Count);
        foreach (var overlap in overlaps.All.Where(o => !draft.AreJoined(Id(o.A), Id(o.B)))) groups.Join(overlap.A, overlap.B);
        foreach (var group in groups.OfSeveral()) Hide(group, "they share wording, and nothing shows which of them had it first");
    }

    /// <summary>A text that was not read, behind all of these.</summary>
    private void Hide(IReadOnlyList<int> members, string why)
    {
        string[] ids = [.. members.Select(Id).Order(StringComparer.Ordinal)];
        string key = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(string.Join('|', ids))).Hex[..8];
        string node = draft.Unseen(key, "text behind " + string.Join(", ", members.Order().Select(m => Outlets.Name(wordings[m].Account)).Distinct().Take(4)));
        foreach (int me in members)
        {
            if (overlaps.Of(me).Where(o => members.Contains(o.Partner(me))).Select(o => (WordingOverlap?)o).MaxBy(o => o!.Value.Words) is not { } partner) continue;
            string with = string.Join(", ", members.Where(m => m != me).Select(m => Outlets.Name(wordings[m].Account)).Distinct().Take(4));
            draft.TryAdd(new(Id(me), node, DependenceKind.SharedWording, Strength(me, partner), Passages(me, partner, unseen: true), $"shares {partner.Words} words outside quotation marks with {with}: {why}"));
        }
    }

    private StemmaEdge? Credit(int account) => draft.From(Id(account)).FirstOrDefault(e => e.Kind == DependenceKind.AgencyCredit);

    private string Id(int account) => wordings[account].Account.Id;

    private bool Shares(int a, int b) => overlaps.Between(a, b) is not null;

    private bool IsBefore(int a, int b) => Moment.Of(wordings[a].Account).Before(Moment.Of(wordings[b].Account));

    private void AddEdge(int me, int other, WordingOverlap overlap, string reason) =>
        draft.TryAdd(new(Id(me), Id(other), DependenceKind.SharedWording, Strength(me, overlap), Passages(me, overlap, unseen: false), reason));

    private double Strength(int me, WordingOverlap overlap) =>
        wordings[me].Open == 0 ? 0 : Math.Min(1, Math.Round((double)overlap.Words / wordings[me].Open, 3));

    private SharedPassage[] Passages(int me, WordingOverlap overlap, bool unseen)
    {
        var (here, there) = overlap.A == me ? (wordings[overlap.A], wordings[overlap.B]) : (wordings[overlap.B], wordings[overlap.A]);
        return [.. overlap.Runs.Select(r => overlap.A == me ? (Here: r.First, There: r.Second, r.Length) : (Here: r.Second, There: r.First, r.Length))
            .OrderBy(r => r.Here).Select(r => new SharedPassage(here.Span(r.Here, r.Length), unseen ? null : there.Span(r.There, r.Length)))];
    }

    private static int Fresh(int me, WordingOverlap overlap, List<TextSpan> covered, Wording mine) =>
        overlap.Runs.Where(r => !covered.Exists(c => c.Overlaps(mine.Span(overlap.A == me ? r.First : r.Second, r.Length)))).Select(r => r.Length).DefaultIfEmpty(0).Max();

    private int Fresh(int me, WordingOverlap overlap, List<TextSpan> covered) => Fresh(me, overlap, covered, wordings[me]);
}
