// @generated from the schema "ConversationCallEventTopicDomainEntityRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationCallEventTopicDomainEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallEventTopicDomainEntityRef {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallEventTopicDomainEntityRef "ConversationCallEventTopicDomainEntityRef" 2 {
    (
        id: String = "id" with_id,
        self_uri: String = "selfUri" with_self_uri,
    )
});
