// @generated from the schema "ConversationTagsUpdate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationTagsUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationTagsUpdate {
    /// `externalTag`: `string`, required.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationTagsUpdate "ConversationTagsUpdate" 1 {
    (
        external_tag: String = "externalTag" with_external_tag required,
    )
});
