namespace Variorum.AttributionTraining;

/// <summary>How large a part of the model is: two to the power of so many weights and rows.</summary>
internal readonly record struct Size(int WeightBits, int RowBits);
