// @generated from the schema "UnansweredPhraseGroupUpdateResponse"; changes made here are lost at the next generation

/// The schema `UnansweredPhraseGroupUpdateResponse`.
#[repr(C)]
pub struct UnansweredPhraseGroupUpdateResponse {
    /// `phraseAssociations`: `array of PhraseAssociations`.
    #[doc(alias = "phraseAssociations")]
    pub phrase_associations: ::std::option::Option<
        ::std::vec::Vec<crate::PhraseAssociations>,
    >,
    /// `group`: `UnansweredGroup`.
    pub group: ::std::option::Option<::std::boxed::Box<crate::UnansweredGroup>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UnansweredPhraseGroupUpdateResponse "UnansweredPhraseGroupUpdateResponse" 2 {
    (
        phrase_associations: ::std::vec::Vec<crate::PhraseAssociations> = "phraseAssociations" 0 with_phrase_associations,
        group: ::std::boxed::Box<crate::UnansweredGroup> = "group" 0 with_group,
    )
});
