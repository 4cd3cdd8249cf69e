// @generated from the schema "ChatBadgeTopicBadgeEntity"; changes made here are lost at the next generation

/// The schema `ChatBadgeTopicBadgeEntity`.
#[repr(C)]
pub struct ChatBadgeTopicBadgeEntity {
    /// `jabberId`: `string`.
    #[doc(alias = "jabberId")]
    pub jabber_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChatBadgeTopicBadgeEntity "ChatBadgeTopicBadgeEntity" 1 {
    (
        jabber_id: ::std::string::String = "jabberId" 0 with_jabber_id,
    )
});
