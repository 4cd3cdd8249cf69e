// @generated from the schema "QueueConversationEventTopicJourneyCustomerSession"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicJourneyCustomerSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicJourneyCustomerSession {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicJourneyCustomerSession "QueueConversationEventTopicJourneyCustomerSession" 2 {
    (
        id: String = "id" with_id,
        r#type: String = "type" with_type,
    )
});
