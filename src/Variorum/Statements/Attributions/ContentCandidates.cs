using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>A stretch before or behind a cue that may be what is said; none when nothing is said on that side.</summary>
internal readonly record struct ContentCandidate(TokenSpan Span, BoundaryKinds Begins, BoundaryKinds Ends)
{
    public static readonly ContentCandidate None = new(TokenSpan.None, BoundaryKinds.None, BoundaryKinds.None);
}

/// <summary>
/// Every pairing of a place where content may begin with one where it may end: edges of dependents of the cue and of
/// what stands above it, quotation marks, commas, the sentence, and further sentences of a quotation that runs on.
/// </summary>
internal sealed class ContentCandidates
{
    // How far above the cue the tree is searched; four steps reach the root from almost every cue in news text.
    private const int MostLevels = 5;

    // The further sentences one quotation may hold.
    private const int MostSentences = 40;

    private readonly Boundaries _starts = new();
    private readonly Boundaries _ends = new();

    public void Collect(Scene scene, int cueHead, TokenSpan cue, TokenSpan source, bool before, List<ContentCandidate> candidates)
    {
        candidates.Clear();
        candidates.Add(ContentCandidate.None);
        _starts.Clear();
        _ends.Clear();
        if (before) Before(scene, cueHead, cue, source);
        else Behind(scene, cueHead, cue, source);
        for (int s = 0; s < _starts.Count; s++)
        {
            for (int e = 0; e < _ends.Count; e++) Pair(scene, _starts[s], _ends[e], cue, source, candidates);
        }
    }

    private static void Pair(Scene scene, (int Place, BoundaryKinds Kinds) start, (int Place, BoundaryKinds Kinds) end, TokenSpan cue, TokenSpan source, List<ContentCandidate> candidates)
    {
        var span = new TokenSpan(start.Place, end.Place);
        if (span.Length <= 0 || span.Overlaps(cue)) return;
        if (!source.IsNone && span.Overlaps(source)) return;
        candidates.Add(new ContentCandidate(span, start.Kinds, end.Kinds));
    }

    private void Before(Scene scene, int head, TokenSpan cue, TokenSpan source)
    {
        int sentence = scene.SentenceStart(head);
        End(scene, cue.Start, BoundaryKinds.Cue);
        if (!source.IsNone && source.End <= cue.Start) End(scene, source.Start, BoundaryKinds.Source);
        Start(scene, sentence, BoundaryKinds.Sentence);
        for (int at = head, level = 0; at >= 0 && level < MostLevels; at = scene.HeadOf(at), level++)
        {
            var kind = level == 0 ? BoundaryKinds.Dependent : BoundaryKinds.Above;
            if (level > 0 || scene.Left[at] < cue.Start) Start(scene, scene.Left[at], kind);
            if (scene.Left[at] < cue.Start) End(scene, scene.Left[at], kind | BoundaryKinds.Inner);
            foreach (int child in scene.Children(at))
            {
                if (child >= cue.Start) break;
                Start(scene, scene.Left[child], kind);
                if (scene.Right[child] <= cue.Start) End(scene, scene.Right[child], kind);
            }
        }
        QuotationsBefore(scene, cue);
        for (int i = cue.Start - 1, commas = 0; i > sentence && commas < 4; i--)
        {
            if (scene.Text.Form(i) is not ("," or "—" or "–" or "--" or "-" or ":" or ";")) continue;
            commas++;
            End(scene, i, BoundaryKinds.Comma);
            Start(scene, i + 1, BoundaryKinds.Comma);
        }
    }

    // The quotation that closes last before the cue, wherever it began, and the one the cue itself stands in.
    private void QuotationsBefore(Scene scene, TokenSpan cue)
    {
        int sentence = scene.SentenceStart(cue.Start);
        for (int i = cue.Start - 1, found = 0; i >= Math.Max(0, sentence - 1) && found < 2; i--)
        {
            int quotation = scene.Quotation[i];
            if (quotation < 0) continue;
            var (first, end, _, _) = scene.Quotations[quotation];
            if (end > cue.Start) end = cue.Start;
            if (i >= sentence || end >= sentence)
            {
                End(scene, end, BoundaryKinds.Quotation);
                Start(scene, first, first < sentence ? BoundaryKinds.Quotation | BoundaryKinds.Further : BoundaryKinds.Quotation);
                found++;
            }
            i = first;
        }
    }

    private void Behind(Scene scene, int head, TokenSpan cue, TokenSpan source)
    {
        int sentence = scene.SentenceEnd(head);
        Start(scene, cue.End, BoundaryKinds.Cue);
        if (!source.IsNone && source.Start >= cue.End) Start(scene, source.End, BoundaryKinds.Source);
        End(scene, sentence, BoundaryKinds.Sentence);
        for (int at = head, level = 0; at >= 0 && level < MostLevels; at = scene.HeadOf(at), level++)
        {
            var kind = level == 0 ? BoundaryKinds.Dependent : BoundaryKinds.Above;
            if (scene.Right[at] > cue.End)
            {
                End(scene, scene.Right[at], kind);
                Start(scene, scene.Right[at], kind | BoundaryKinds.Inner);
            }
            foreach (int child in scene.Children(at))
            {
                if (scene.Right[child] > cue.End) Dependent(scene, child, cue, kind);
            }
        }
        QuotationsBehind(scene, cue, sentence);
        for (int i = cue.End, commas = 0; i < sentence - 1 && commas < 5; i++)
        {
            if (scene.Text.Form(i) is not ("," or "—" or "–" or "--" or "-" or ":" or ";")) continue;
            commas++;
            End(scene, i, BoundaryKinds.Comma);
            if (commas < 3) Start(scene, i + 1, BoundaryKinds.Comma);
        }
    }

    private void Dependent(Scene scene, int child, TokenSpan cue, BoundaryKinds kind)
    {
        if (scene.Left[child] >= cue.End)
        {
            Start(scene, scene.Left[child], kind);
            End(scene, scene.Left[child], kind | BoundaryKinds.Inner);
            foreach (int marker in scene.Children(child))
            {
                if (scene.RelationOf(marker) is Relation.Case or Relation.Mark or Relation.Cc && marker < child) Start(scene, scene.Right[marker], kind | BoundaryKinds.Marker);
            }
        }
        End(scene, scene.Right[child], kind);
        // Down the right edge: where a trailing clause or phrase may not be part of what is said.
        for (int at = child, level = 0; level < 3; level++)
        {
            var below = scene.Children(at);
            int last = -1;
            foreach (int grandchild in below)
            {
                if (grandchild > at && scene.Left[grandchild] > cue.End && !scene.IsPunctuation(grandchild))
                {
                    End(scene, scene.Left[grandchild], BoundaryKinds.Inner);
                    last = grandchild;
                }
            }
            if (last < 0) break;
            at = last;
        }
    }

    private void QuotationsBehind(Scene scene, TokenSpan cue, int sentence)
    {
        int last = -1;
        for (int i = cue.End; i < sentence; i++)
        {
            int quotation = scene.Quotation[i];
            if (quotation < 0 || quotation == last) continue;
            last = quotation;
            if (scene.Quotations[quotation].FirstToken >= cue.End) Start(scene, scene.Quotations[quotation].FirstToken, BoundaryKinds.Quotation);
            End(scene, Math.Min(sentence, scene.Quotations[quotation].EndToken), BoundaryKinds.Quotation);
        }
        if (sentence < scene.Tokens.Length) Further(scene, sentence, last);
    }

    // Sentences behind the cue's own that are still in a quotation: one that runs on, or one that opens next.
    private void Further(Scene scene, int place, int running)
    {
        int block = scene.Text.Sentences[scene.SentenceOf[place]].Block;
        for (int sentences = 0; place < scene.Tokens.Length && sentences < MostSentences; sentences++)
        {
            int quotation = scene.Quotation[place];
            if (quotation < 0 && scene.IsPunctuation(place) && place + 1 < scene.Tokens.Length) quotation = scene.Quotation[place + 1];
            bool carried = running >= 0 && !scene.Quotations[running].Closed;
            bool sameBlock = scene.Text.Sentences[scene.SentenceOf[place]].Block == block;
            if (quotation < 0 || (!sameBlock && !carried)) return;
            block = scene.Text.Sentences[scene.SentenceOf[place]].Block;
            running = quotation;
            if (scene.Quotations[quotation].FirstToken == place) Start(scene, place, BoundaryKinds.Further);
            place = Math.Max(place + 1, scene.Quotations[quotation].EndToken);
            End(scene, place, BoundaryKinds.Further);
            if (place < scene.Tokens.Length && place != scene.SentenceStart(place)) return;
        }
    }

    private void Start(Scene scene, int place, BoundaryKinds kind)
    {
        place = Canonical.Start(scene, place);
        _starts.Add(place, kind);
    }

    private void End(Scene scene, int place, BoundaryKinds kind) => _ends.Add(Canonical.End(scene, place), kind);
}
