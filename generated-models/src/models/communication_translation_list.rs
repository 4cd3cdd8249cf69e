// @generated from the schema "CommunicationTranslationList"; changes made here are lost at the next generation

use crate::CommunicationTranslation;
use crate::runtime::Extra;

/// The schema `CommunicationTranslationList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommunicationTranslationList {
    /// `entities`: `array of CommunicationTranslation`.
    pub entities: Option<Vec<CommunicationTranslation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommunicationTranslationList "CommunicationTranslationList" 1 {
    (
        entities: Vec<CommunicationTranslation> = "entities" with_entities,
    )
});
