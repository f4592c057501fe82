namespace Variorum.Intake.Formats;

/// <summary>Which revisit records of a web archive stand for a page whose content the archive does not hold. A crawler that meets the
/// same bytes again writes a revisit instead of them (ISO 28500, 6.7): where the bytes stand in another record nothing is lost.</summary>
internal sealed class WarcRevisits
{
    /// <summary>32 bits of a hash would take two of 10,000 records for one another once in a hundred archives; of 64 bits none does.</summary>
    private readonly HashSet<ulong> _held = [];

    private readonly Dictionary<ulong, int> _wanted = [];

    public void Holds(WarcRecord record)
    {
        if (record.Headers.Value("WARC-Payload-Digest") is { } digest) _held.Add(Key(digest));
        _held.Add(Key(record.Address));
    }

    /// <summary>A revisit that names no original, or that its own HTTP headers show to be no page, leaves nothing out.</summary>
    public void Wants(WarcRecord record)
    {
        if (record.Body is { } body && HttpResponse.Parse(body) is { } http && (http.PageType is null && http.HasType || http.Status is not ((>= 200 and < 300) or 304))) return;
        if (Original(record) is not { } original) return;
        ulong key = Key(original);
        _wanted[key] = _wanted.GetValueOrDefault(key) + 1;
    }

    /// <summary>Revisits whose original stands in none of the records read.</summary>
    public int Missing => _wanted.Where(wanted => !_held.Contains(wanted.Key)).Sum(wanted => wanted.Value);

    private static string? Original(WarcRecord record) =>
        record.Headers.Value("WARC-Payload-Digest") ?? record.Headers.Value("WARC-Refers-To-Target-URI")?.Trim('<', '>');

    /// <summary>FNV-1a of the characters.</summary>
    private static ulong Key(string name)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in name) hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
