// @generated from the schema "ConfusionIntentInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConfusionIntentInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConfusionIntentInfo {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `utteranceCount`: `integer (int32)`.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConfusionIntentInfo "ConfusionIntentInfo" 3 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        utterance_count: i32 = "utteranceCount" with_utterance_count,
    )
});
