// @generated from the schema "ConfusionIntentDetails"; changes made here are lost at the next generation

use crate::ConfusionUtterance;
use crate::runtime::Extra;

/// The schema `ConfusionIntentDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConfusionIntentDetails {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `utteranceCount`: `integer (int32)`.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: Option<i32>,
    /// `utterances`: `array of ConfusionUtterance`.
    pub utterances: Option<Vec<ConfusionUtterance>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConfusionIntentDetails "ConfusionIntentDetails" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        utterance_count: i32 = "utteranceCount" with_utterance_count,
        utterances: Vec<ConfusionUtterance> = "utterances" with_utterances,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
