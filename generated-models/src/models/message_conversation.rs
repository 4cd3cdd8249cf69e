// @generated from the schema "MessageConversation"; changes made here are lost at the next generation

use crate::{MessageMediaParticipant, TransferResponse};
use crate::runtime::Extra;

/// The schema `MessageConversation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageConversation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `participants`: `array of MessageMediaParticipant`.
    pub participants: Option<Vec<MessageMediaParticipant>>,
    /// `otherMediaUris`: `array of string`.
    #[doc(alias = "otherMediaUris")]
    pub other_media_uris: Option<Vec<String>>,
    /// `recentTransfers`: `array of TransferResponse`.
    #[doc(alias = "recentTransfers")]
    pub recent_transfers: Option<Vec<TransferResponse>>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageConversation "MessageConversation" 7 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        participants: Vec<MessageMediaParticipant> = "participants" with_participants,
        other_media_uris: Vec<String> = "otherMediaUris" with_other_media_uris,
        recent_transfers: Vec<TransferResponse> = "recentTransfers" with_recent_transfers,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
