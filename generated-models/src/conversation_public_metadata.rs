// @generated from the schema "ConversationPublicMetadata"; changes made here are lost at the next generation

/// The schema `ConversationPublicMetadata`.
#[repr(C)]
pub struct ConversationPublicMetadata {
    /// `rootId`: `string`.
    #[doc(alias = "rootId")]
    pub root_id: ::std::option::Option<::std::string::String>,
    /// `replyToId`: `string`.
    #[doc(alias = "replyToId")]
    pub reply_to_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationPublicMetadata "ConversationPublicMetadata" 2 {
    (
        root_id: ::std::string::String = "rootId" 0 with_root_id,
        reply_to_id: ::std::string::String = "replyToId" 0 with_reply_to_id,
    )
});
