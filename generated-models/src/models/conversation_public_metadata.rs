// @generated from the schema "ConversationPublicMetadata"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationPublicMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationPublicMetadata {
    /// `rootId`: `string`.
    #[doc(alias = "rootId")]
    pub root_id: Option<String>,
    /// `replyToId`: `string`.
    #[doc(alias = "replyToId")]
    pub reply_to_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationPublicMetadata "ConversationPublicMetadata" 2 {
    (
        root_id: String = "rootId" with_root_id,
        reply_to_id: String = "replyToId" with_reply_to_id,
    )
});
