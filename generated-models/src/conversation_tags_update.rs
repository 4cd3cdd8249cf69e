// @generated from the schema "ConversationTagsUpdate"; changes made here are lost at the next generation

/// The schema `ConversationTagsUpdate`.
#[repr(C)]
pub struct ConversationTagsUpdate {
    /// `externalTag`: `string`, required.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationTagsUpdate "ConversationTagsUpdate" 1 {
    (
        external_tag: ::std::string::String = "externalTag" 1 with_external_tag,
    )
});
