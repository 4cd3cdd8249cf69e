// @generated from the schema "QueueConversationScreenShareEventTopicDomainEntityRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationScreenShareEventTopicDomainEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicDomainEntityRef {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicDomainEntityRef "QueueConversationScreenShareEventTopicDomainEntityRef" 2 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
    )
});
