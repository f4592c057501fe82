namespace Variorum.Language.Networks;

/// <summary>
/// Reads on from what the network computes of each word, a batch of sentences at a time, while it is at hand: the states
/// of a whole text are never kept.
/// </summary>
internal unsafe interface IStateReader
{
    /// <summary>Called for each batch; its tags and trees are in the text already.</summary>
    /// <param name="states">Of the highest layer, in the order of the workspace's packing, <paramref name="width"/> numbers a word.</param>
    /// <param name="below">Of the layer below it, in the same order and width.</param>
    void Read(ParsedText text, TokenSpan part, ReadOnlySpan<Window> windows, Workspace room, float* states, float* below, int width);

    /// <summary>Called when all batches of a part of the text have been read.</summary>
    void Finish(ParsedText text, TokenSpan part, Workspace room);
}
