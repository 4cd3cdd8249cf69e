// @generated from the schema "ConversationChatEventTopicJourneyCustomerSession"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationChatEventTopicJourneyCustomerSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationChatEventTopicJourneyCustomerSession {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationChatEventTopicJourneyCustomerSession "ConversationChatEventTopicJourneyCustomerSession" 2 {
    (
        id: String = "id" with_id,
        r#type: String = "type" with_type,
    )
});
