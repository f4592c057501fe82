using Variorum.Language;
using Variorum.Language.Networks;

namespace Variorum.WordStates;

/// <summary>Keeps the states of the two highest layers and the inputs of all words of the text last read, as 16-bit floats.</summary>
internal sealed unsafe class StateCollector : IStateReader
{
    public Half[] States { get; private set; } = [];

    public Half[] Inputs { get; private set; } = [];

    public int StateSize { get; private set; }

    public int InputSize { get; private set; }

    public void Read(ParsedText text, TokenSpan part, ReadOnlySpan<Window> windows, Workspace room, float* states, float* below, int width)
    {
        (StateSize, InputSize) = (2 * width, room.InputSize);
        if (States.Length != text.Tokens.Length * StateSize) (States, Inputs) = (new Half[text.Tokens.Length * StateSize], new Half[text.Tokens.Length * InputSize]);
        for (int s = 0; s < windows.Length; s++)
        {
            for (int i = 0; i < windows[s].Length; i++)
            {
                long row = room.Packing.Row(s, i);
                int token = windows[s].First + i;
                for (int k = 0; k < width; k++)
                {
                    States[token * StateSize + k] = (Half)states[row * width + k];
                    States[token * StateSize + width + k] = (Half)below[row * width + k];
                }
                for (int k = 0; k < InputSize; k++) Inputs[token * InputSize + k] = (Half)room.Input.Pointer[row * InputSize + k];
            }
        }
    }

    public void Finish(ParsedText text, TokenSpan part, Workspace room)
    {
    }
}
