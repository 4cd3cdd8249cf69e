// @generated from the schema "UnansweredPhraseGroupPatchRequestBody"; changes made here are lost at the next generation

/// The schema `UnansweredPhraseGroupPatchRequestBody`.
#[repr(C)]
pub struct UnansweredPhraseGroupPatchRequestBody {
    /// `phraseAssociations`: `array of PhraseAssociations`, required.
    #[doc(alias = "phraseAssociations")]
    pub phrase_associations: ::std::option::Option<
        ::std::vec::Vec<crate::PhraseAssociations>,
    >,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::Date>,
    /// `dateEnd`: `string (date)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UnansweredPhraseGroupPatchRequestBody "UnansweredPhraseGroupPatchRequestBody" 3 {
    (
        phrase_associations: ::std::vec::Vec<crate::PhraseAssociations> = "phraseAssociations" 1 with_phrase_associations,
        date_start: crate::runtime::Date = "dateStart" 0 with_date_start,
        date_end: crate::runtime::Date = "dateEnd" 0 with_date_end,
    )
});
