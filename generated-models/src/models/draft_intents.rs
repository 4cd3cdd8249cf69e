// @generated from the schema "DraftIntents"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DraftIntents`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DraftIntents {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `utterances`: `array of string`, required.
    pub utterances: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DraftIntents "DraftIntents" 4 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        utterances: Vec<String> = "utterances" with_utterances required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
