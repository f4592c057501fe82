namespace Variorum.Language;

/// <summary>Part of speech: the Universal Dependencies set (UPOS), names as in CoNLL-U.</summary>
public enum UniversalTag : byte { X, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB }
