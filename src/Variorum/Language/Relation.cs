namespace Variorum.Language;

/// <summary>
/// A dependency relation of Universal Dependencies 2, with the subtypes English treebanks use. Written with an
/// underscore where CoNLL-U has a colon.
/// </summary>
public enum Relation : byte
{
    Dep, Root,
    Acl, Acl_relcl, Advcl, Advcl_relcl, Advmod, Amod, Appos, Aux, Aux_pass, Case, Cc, Cc_preconj, Ccomp, Compound,
    Compound_prt, Conj, Cop, Csubj, Csubj_outer, Csubj_pass, Det, Det_predet, Discourse, Dislocated, Expl, Fixed, Flat,
    Goeswith, Iobj, List, Mark, Nmod, Nmod_desc, Nmod_poss, Nmod_unmarked, Nsubj, Nsubj_outer, Nsubj_pass, Nummod, Obj,
    Obl, Obl_agent, Obl_unmarked, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
}
