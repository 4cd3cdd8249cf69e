// @generated from the schema "QueueConversationCobrowseEventTopicDomainEntityRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationCobrowseEventTopicDomainEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicDomainEntityRef {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicDomainEntityRef "QueueConversationCobrowseEventTopicDomainEntityRef" 2 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
    )
});
