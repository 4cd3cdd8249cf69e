// @generated from the schema "UnansweredPhraseGroupUpdateResponse"; changes made here are lost at the next generation

use crate::{PhraseAssociations, UnansweredGroup};
use crate::runtime::Extra;

/// The schema `UnansweredPhraseGroupUpdateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UnansweredPhraseGroupUpdateResponse {
    /// `phraseAssociations`: `array of PhraseAssociations`.
    #[doc(alias = "phraseAssociations")]
    pub phrase_associations: Option<Vec<PhraseAssociations>>,
    /// `group`: `UnansweredGroup`.
    pub group: Option<Box<UnansweredGroup>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UnansweredPhraseGroupUpdateResponse "UnansweredPhraseGroupUpdateResponse" 2 {
    (
        phrase_associations: Vec<PhraseAssociations> = "phraseAssociations" with_phrase_associations,
        group: Box<UnansweredGroup> = "group" with_group,
    )
});
