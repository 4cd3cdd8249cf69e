// @generated from the schema "UnansweredPhraseGroupPatchRequestBody"; changes made here are lost at the next generation

use crate::PhraseAssociations;
use crate::runtime::{Date, Extra};

/// The schema `UnansweredPhraseGroupPatchRequestBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnansweredPhraseGroupPatchRequestBody {
    /// `phraseAssociations`: `array of PhraseAssociations`, required.
    #[doc(alias = "phraseAssociations")]
    pub phrase_associations: Option<Vec<PhraseAssociations>>,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<Date>,
    /// `dateEnd`: `string (date)`.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<Date>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnansweredPhraseGroupPatchRequestBody "UnansweredPhraseGroupPatchRequestBody" 3 {
    (
        phrase_associations: Vec<PhraseAssociations> = "phraseAssociations" with_phrase_associations required,
        date_start: Date = "dateStart" with_date_start,
        date_end: Date = "dateEnd" with_date_end,
    )
});
