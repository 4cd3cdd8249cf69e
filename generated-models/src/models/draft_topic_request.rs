// @generated from the schema "DraftTopicRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DraftTopicRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DraftTopicRequest {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `phrases`: `array of string`, required.
    pub phrases: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DraftTopicRequest "DraftTopicRequest" 4 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        phrases: Vec<String> = "phrases" with_phrases required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
