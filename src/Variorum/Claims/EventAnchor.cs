using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>The event that a date or a place in a statement hangs on, and the concepts around it.</summary>
/// <param name="Event">The concept of the nearest word for something that happens.</param>
/// <param name="Near">Concepts within a few words on either side.</param>
/// <param name="Participants">Concepts of those who take part in it, as far as the tree shows them; empty behind a noun.</param>
/// <param name="Figures">The figures of the statement.</param>
internal sealed record EventAnchor(StatementItem Item, int Event, HashSet<int> Near, HashSet<int> Participants, IReadOnlyList<Figure> Figures)
{
    private const int Window = 8;

    // What two surroundings share must weigh as much as three words that one statement in two has, or one in twenty.
    private const double LeastShared = 3;

    // An event that two statements in three speak of ("killed" in a war) may have happened on any day and anywhere.
    private const double LeastEvent = 0.9;

    /// <summary>The event is the nearest before the span, or behind it where none stands before; null where none is to be seen.</summary>
    public static EventAnchor? Of(StatementIndex index, StatementItem item, TextSpan span)
    {
        var all = index.TermsOf(item);
        var terms = all.Where(t => !t.Span.Overlaps(span)).ToList();
        int at = terms.FindIndex(t => t.Span.Start >= span.End);
        if (at < 0) at = terms.Count;
        int anchor = terms[..at].FindLastIndex(t => IsEvent(item, t));
        if (anchor < 0) anchor = terms.FindIndex(at, t => IsEvent(item, t));
        if (anchor < 0 || index.Weight(terms[anchor].Concept) < LeastEvent) return null;
        return new(item, terms[anchor].Concept, [.. terms.Skip(Math.Max(0, at - Window)).Take(2 * Window).Select(t => t.Concept)], Taking(item, all, terms[anchor], span), FiguresOf(item));
    }

    // "The pact signed last year between A and B": what is signed may hold the day.
    private static HashSet<int> Taking(StatementItem item, ItemTerm[] terms, ItemTerm anchor, TextSpan apart)
    {
        var participants = item.Statement.Predications.Where(p => p.Span == anchor.Span).SelectMany(p => p.Participants).Where(p => !apart.Contains(p.Span) && p.Role != ParticipantRole.Time);
        return [.. participants.SelectMany(p => terms.Where(t => p.Span.Contains(t.Span) && !t.Span.Overlaps(apart) && t.Span != anchor.Span)).Select(t => t.Concept)];
    }

    // What takes part in two events must together be as rare as a word that one statement in four has to show that they are one.
    private const double LeastParticipants = 1.6;

    // Below the bar for claims: the same word, rare words around it and the event itself speak for it already. Judged by eye on
    // the stories of bench/labels, one dispute of the proving story in view.
    private const double LeastProbability = 0.35;

    /// <summary>
    /// Whether two anchors are of one event: the same word, agreement in rarer words and names around it, and somebody or something
    /// that takes part in both; where the tree shows nobody taking part, the whole statements must be about one thing.
    /// </summary>
    public bool IsOneEvent(StatementIndex index, EventAnchor other)
    {
        if (Event != other.Event) return false;
        var shared = Near.Where(other.Near.Contains).ToList();
        if (shared.Count < 2 || shared.Sum(index.Weight) < LeastShared) return false;
        return (!NamesOthers(other) && Participants.Where(other.Participants.Contains).Sum(index.Weight) >= LeastParticipants)
            || PairModel.Probability(index, Item, other.Item, datesAside: true) >= LeastProbability;
    }

    // Each names somebody or some place near its event, and none is the other's: two bombings, not one.
    private bool NamesOthers(EventAnchor other)
    {
        var here = Item.NameBag.Where(Near.Contains).ToList();
        var there = other.Item.NameBag.Where(other.Near.Contains).ToList();
        return here.Count > 0 && there.Count > 0 && !here.Intersect(there).Any();
    }

    private static bool IsEvent(StatementItem item, ItemTerm term) => !term.IsName && Concepts.IsEvent(item.Account.Text[term.Span]);

    /// <summary>Two sentences alike but for their figures tell of two events, or of one that grows: neither is a dispute over day or place.</summary>
    public bool CountsDifferently(EventAnchor other) =>
        Figures.Count > 0 && other.Figures.Count > 0 && !Figures.Any(x => other.Figures.Any(y => x.Agrees(y)));

    private static IReadOnlyList<Figure> FiguresOf(StatementItem item) =>
        [.. item.Account.Quantities.Where(q => q.Statement == item.Statement.Index).Select(q => Figure.Of(item.Account, item.Statement, q))];
}
