// @generated from the schema "SourceConfiguration"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SourceConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SourceConfiguration {
    /// `sourceId`: `string`, required.
    #[doc(alias = "sourceId")]
    pub source_id: Option<String>,
    /// `interactionId`: `string`, required.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// `tagId`: `string`.
    #[doc(alias = "tagId")]
    pub tag_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SourceConfiguration "SourceConfiguration" 3 {
    (
        source_id: String = "sourceId" with_source_id required,
        interaction_id: String = "interactionId" with_interaction_id required,
        tag_id: String = "tagId" with_tag_id,
    )
});
