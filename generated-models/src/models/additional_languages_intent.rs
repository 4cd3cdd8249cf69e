// @generated from the schema "AdditionalLanguagesIntent"; changes made here are lost at the next generation

use crate::NluUtterance;
use crate::runtime::Extra;

/// The schema `AdditionalLanguagesIntent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdditionalLanguagesIntent {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `utterances`: `array of NluUtterance`.
    pub utterances: Option<Vec<NluUtterance>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdditionalLanguagesIntent "AdditionalLanguagesIntent" 2 {
    (
        id: String = "id" with_id read_only,
        utterances: Vec<NluUtterance> = "utterances" with_utterances,
    )
});
