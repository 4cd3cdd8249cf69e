// @generated from the schema "QueueConversationCallbackEventTopicJourneyCustomerSession"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationCallbackEventTopicJourneyCustomerSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicJourneyCustomerSession {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicJourneyCustomerSession "QueueConversationCallbackEventTopicJourneyCustomerSession" 2 {
    (
        id: String = "id" with_id,
        r#type: String = "type" with_type,
    )
});
