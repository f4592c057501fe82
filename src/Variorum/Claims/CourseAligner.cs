using Variorum.Text;

namespace Variorum.Claims;

/// <summary>A thing said to be over by one and going on by another, as of the same days or later.</summary>
internal sealed class CourseAligner(StatementIndex index)
{
    private static readonly Lexicon Phases = Lexicon.Load("en/phases.tsv", ignoreCase: true);
    private static readonly HashSet<string> Copulas = new(StringComparer.OrdinalIgnoreCase) { "is", "was", "are", "were", "be", "been", "being", "not", "it's" };

    // How many content words from the word that shows the phase the thing itself may stand.
    private const int Reach = 4;

    private sealed record Course(StatementItem Item, bool Over, TextSpan Marker, HashSet<int> Things);

    public IEnumerable<Claim> Align()
    {
        var courses = index.Items.SelectMany(Courses).ToList();
        var byThing = courses.Where(c => c.Over).SelectMany(c => c.Things, (c, thing) => (thing, c)).ToLookup(x => x.thing, x => x.c);
        var taken = new HashSet<Course>();
        foreach (var lasting in courses.Where(c => !c.Over))
        {
            if (taken.Contains(lasting)) continue;
            var over = lasting.Things.Order().SelectMany(t => byThing[t].Take(60)).Distinct().Where(c => !taken.Contains(c) && Excludes(lasting, c)).ToList();
            if (over.Count == 0) continue;
            var going = courses.Where(c => !c.Over && !taken.Contains(c) && over.Any(o => o.Things.Overlaps(c.Things) && Excludes(c, o))).ToList();
            taken.UnionWith(over);
            taken.UnionWith(going);
            yield return Claim(Surest(over), Surest(going));
        }
    }

    // Who says so most surely speaks for the side.
    private static List<Course> Surest(List<Course> courses) => [.. courses.OrderBy(c => c.Item.Statement.Stance.Certainty).ThenBy(c => c.Item.Ordinal).ThenBy(c => c.Marker)];

    private IEnumerable<Course> Courses(StatementItem item)
    {
        foreach (var content in item.Statement.Content)
        {
            foreach (var (span, over) in Markers(item.Account.Text, content))
            {
                if (IsAnothers(item, span)) continue;
                var things = Things(item, span);
                if (things.Count > 0) yield return new(item, over, span, things);
            }
        }
    }

    // What X says that Y calls over is Y's word.
    private static bool IsAnothers(StatementItem item, TextSpan marker) =>
        item.Account.Statements.Any(s => s.Within == item.Statement.Index && s.Content.Any(c => c.Contains(marker)));

    /// <summary>The words that show a phase. "Over" does only behind a form of "to be"; "not" before a word turns it round, and what stands behind
    /// "until" or "if" has no phase yet.</summary>
    private static List<(TextSpan Span, bool Over)> Markers(SourceText text, TextSpan content)
    {
        var markers = new List<(TextSpan, bool)>();
        bool negated = false, copula = false, open = false;
        int last = content.Start;
        foreach (var span in new WordScanner(text.Value, content))
        {
            var word = text[span];
            if (text.Value.AsSpan(last, span.Start - last).ContainsAny(",.;:")) open = false;
            last = span.End;
            bool phase = Phases.TryGet(word, out var row);
            if (phase && row[1] == "open") open = true;
            else if (phase && !open && (copula || !word.Equals("over", StringComparison.OrdinalIgnoreCase))) markers.Add((span, row[1] == "over" != negated));
            negated = word.Equals("not", StringComparison.OrdinalIgnoreCase);
            copula = Copulas.Contains(word.ToString());
        }
        return markers;
    }

    private HashSet<int> Things(StatementItem item, TextSpan marker) =>
        [.. index.TermsOf(item).Where(t => !t.Span.Overlaps(marker)).OrderBy(t => Distance(t.Span, marker)).ThenBy(t => t.Span).Take(Reach).Select(t => t.Concept).Where(c => index.Weight(c) > 0)];

    private static int Distance(TextSpan a, TextSpan b) => a.Start >= b.End ? a.Start - b.End : b.Start - a.End;

    /// <summary>Two voices, one thing, and the one who says it goes on speaks when for the other it was over already.</summary>
    private bool Excludes(Course lasting, Course over)
    {
        if (!lasting.Things.Overlaps(over.Things) || !index.Kinship.MayTellOneThing(lasting.Item, over.Item)) return false;
        string voice = EventAligner.Voice(lasting.Item);
        if (voice == EventAligner.Voice(over.Item) && (voice.Length > 0 || lasting.Item.AccountOrdinal == over.Item.AccountOrdinal)) return false;
        if (lasting.Item.AsOf is not { } now) return true;
        var ended = over.Item.ContentTimes.Select(t => DayRange.Of(t.Value)).FirstOrDefault(d => d is not null) ?? over.Item.AsOf;
        return ended is not { } end || end.First <= now.Last;
    }

    private static Claim Claim(List<Course> over, List<Course> going)
    {
        var first = over.Concat(going).OrderBy(c => c.Item.Ordinal).ThenBy(c => c.Marker).First();
        var lasting = going[0];
        return new(ClaimId.Of(ClaimKind.Course, first.Item.Reference, first.Marker.Start), ClaimKind.Course, Words(lasting),
            [Reading("over", over), Reading("going on", going)], "about the same thing, one side says that it is over and the other that it goes on");
    }

    private static Reading Reading(string phase, List<Course> courses) =>
        new(Words(courses[0]), [.. courses.Select(c => c.Item.Reference).Distinct().Order()]) { Mark = phase };

    private static string Words(Course course) => Excerpt.Of(course.Item.Account, course.Item.Statement);
}
