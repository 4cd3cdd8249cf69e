// @generated from the schema "ChatBadgeTopicBadgeEntity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ChatBadgeTopicBadgeEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatBadgeTopicBadgeEntity {
    /// `jabberId`: `string`.
    #[doc(alias = "jabberId")]
    pub jabber_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatBadgeTopicBadgeEntity "ChatBadgeTopicBadgeEntity" 1 {
    (
        jabber_id: String = "jabberId" with_jabber_id,
    )
});
