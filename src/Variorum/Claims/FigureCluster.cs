namespace Variorum.Claims;

/// <summary>Figures taken for counts of one group of things. What all of them say is kept beside them, so that asking whether one
/// more belongs here does not grow with their number.</summary>
internal sealed class FigureCluster
{
    // Sharing what befell the things counted weighs as much as half of the surroundings; of sums of money one word in common
    // ("worth") says too little.
    private const double SameNear = 0.5;

    // The first members show the surroundings: a story's figure is given by hundreds.
    private const int Compared = 20;

    private readonly List<int[]> _names = [];
    private readonly HashSet<int> _near = [];
    private string? _state;

    public List<FigureCandidate> Members { get; } = [];

    /// <summary>Takes a figure in that fits, or any into an empty group.</summary>
    public void Add(FigureCandidate candidate)
    {
        Members.Add(candidate);
        _state ??= candidate.Figure.State;
        _near.UnionWith(candidate.Near);
        if (candidate.Names.Length > 0 && !_names.Exists(n => n.SequenceEqual(candidate.Names))) _names.Add(candidate.Names);
    }

    /// <summary>How well a figure fits the group, 0 to 2; one for the same state, the rest for alike surroundings. "A hundred people
    /// were questioned" is no count of the killed, however alike the surroundings.</summary>
    public double Fit(StatementIndex index, FigureCandidate candidate)
    {
        string? state = candidate.Figure.State;
        if (state is not null && _state is not null && _state != state) return 0;
        if (!IsOfTheStory(index, candidate)) return 0;
        if (candidate.Names.Length > 0 && _names.Exists(n => !n.Meets(candidate.Names))) return 0;
        if (state is null && _state is not null && candidate.Deed >= 0 && !_near.Contains(candidate.Deed)) return 0;
        if (candidate.Figure.IsMeasure && !IsNamedAlike(candidate)) return 0;
        double alike = 0;
        for (int i = 0; i < Math.Min(Compared, Members.Count); i++) alike = Math.Max(alike, index.CompareSurroundings(Members[i].Item, candidate.Item));
        if (state is null && candidate.Near.Count(_near.Contains) >= (candidate.Figure.IsMoney ? 2 : 1)) alike += SameNear;
        return state is not null && _state == state ? 1 + alike : alike;
    }

    // "An award of 1 million", "a provision of 20 million", "within four kilometres", "of 120 mm": a unit says nothing of what is measured, and
    // one story tells of many such things in the same surroundings. A word beside both must, or the very same value.
    private bool IsNamedAlike(FigureCandidate candidate) =>
        Members.Take(Compared).Any(m => m.Beside.Meets(candidate.Beside) || (m.Figure.Best is { } best && best == candidate.Figure.Best));

    // With most of them: one account that tells two stories would tie their figures together.
    private bool IsOfTheStory(StatementIndex index, FigureCandidate candidate) =>
        Members.Take(Compared).Count(m => index.Kinship.MayTellOneThing(m.Item, candidate.Item)) * 2 >= Math.Min(Compared, Members.Count);
}
