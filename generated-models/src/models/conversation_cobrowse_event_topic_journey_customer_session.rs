// @generated from the schema "ConversationCobrowseEventTopicJourneyCustomerSession"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationCobrowseEventTopicJourneyCustomerSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCobrowseEventTopicJourneyCustomerSession {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicJourneyCustomerSession "ConversationCobrowseEventTopicJourneyCustomerSession" 2 {
    (
        id: String = "id" with_id,
        r#type: String = "type" with_type,
    )
});
