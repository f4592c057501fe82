namespace Variorum.Intake;

/// <summary>The files of a folder that may be accounts, in ordinal order of names, folders among files. Hidden names,
/// links to folders (they may loop), what a browser saved beside a page, and kinds that are no document are passed over.</summary>
/// <param name="passedOver">Is told each file whose kind is no document; ledgers and hidden ones are nobody's concern.</param>
internal sealed class FolderWalk(int depth, Action<string>? passedOver = null)
{
    public IEnumerable<string> Files(string folder) => Files(folder, depth);

    private IEnumerable<string> Files(string folder, int levels)
    {
        var names = new DirectoryInfo(folder).GetFileSystemInfos();
        Array.Sort(names, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach (var entry in names)
        {
            string path = Path.Join(folder, entry.Name);
            if (Candidates.IsHidden(entry.Name)) continue;
            if (entry is DirectoryInfo)
            {
                if (levels == 0 || entry.LinkTarget is not null || IsCompanionOfPage(path)) continue;
                foreach (string file in Files(path, levels - 1)) yield return file;
            }
            else if (Candidates.MayBeDocument(entry.Name))
            {
                yield return path;
            }
            else if (!Candidates.IsLedger(entry.Name))
            {
                passedOver?.Invoke(path);
            }
        }
    }

    private static bool IsCompanionOfPage(string folder) => Companions.IsOfPage(folder, File.Exists, () => Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)));
}
