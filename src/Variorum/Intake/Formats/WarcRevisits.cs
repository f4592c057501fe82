namespace Variorum.Intake.Formats;

/// <summary>Which revisit records of a web archive stand for a page whose content the archive does not hold. A crawler that meets the
/// same bytes again writes a revisit instead of them (ISO 28500, 6.7): where the bytes stand in another record nothing is lost.</summary>
internal sealed class WarcRevisits
{
    /// <summary>32 bits of a hash would take two of 10,000 records for one another once in a hundred archives; of 64 bits none does.</summary>
    private readonly HashSet<ulong> _held = [];

    private readonly List<(ulong? Digest, ulong? Address)> _wanted = [];

    public void Holds(WarcRecord record)
    {
        if (Key(record.Headers.Value("WARC-Payload-Digest")) is { } digest) _held.Add(digest);
        if (Key(record.Address) is { } address) _held.Add(address);
    }

    /// <summary>A revisit that names no original, or that its own HTTP headers show to be no account, leaves nothing out.</summary>
    public void Wants(WarcRecord record)
    {
        if (HttpResponse.Parse(record.Body) is { } http && (http.HasType && http.Payload is not (Payload.Page or Payload.Document) || http.Status is not ((>= 200 and < 300) or 304))) return;
        ulong? digest = Key(record.Headers.Value("WARC-Payload-Digest")), address = Key(record.Headers.Value("WARC-Refers-To-Target-URI")?.Trim('<', '>'));
        if (digest is not null || address is not null) _wanted.Add((digest, address));
    }

    /// <summary>Revisits whose original stands in none of the records read.</summary>
    public int Missing => _wanted.Count(wanted => !Holds(wanted.Digest) && !Holds(wanted.Address));

    private bool Holds(ulong? key) => key is { } held && _held.Contains(held);

    /// <summary>FNV-1a of the characters.</summary>
    private static ulong? Key(string? name)
    {
        if (name is null) return null;
        ulong hash = 14695981039346656037;
        foreach (char c in name) hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
