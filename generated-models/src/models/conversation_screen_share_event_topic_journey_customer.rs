// @generated from the schema "ConversationScreenShareEventTopicJourneyCustomer"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationScreenShareEventTopicJourneyCustomer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationScreenShareEventTopicJourneyCustomer {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `idType`: `string`.
    #[doc(alias = "idType")]
    pub id_type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicJourneyCustomer "ConversationScreenShareEventTopicJourneyCustomer" 2 {
    (
        id: String = "id" with_id,
        id_type: String = "idType" with_id_type,
    )
});
