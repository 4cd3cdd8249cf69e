// @generated from the schema "ConversationBasic"; changes made here are lost at the next generation

use crate::{ConversationDivisionMembership, ParticipantBasic};
use crate::runtime::{DateTime, Extra};

/// The schema `ConversationBasic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationBasic {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<String>,
    /// `startTime`: `string (date-time)`, required.
    #[doc(alias = "startTime")]
    pub start_time: Option<DateTime>,
    /// `endTime`: `string (date-time)`.
    #[doc(alias = "endTime")]
    pub end_time: Option<DateTime>,
    /// `divisions`: `array of ConversationDivisionMembership`.
    pub divisions: Option<Vec<ConversationDivisionMembership>>,
    /// `securePause`: `boolean`.
    #[doc(alias = "securePause")]
    pub secure_pause: Option<bool>,
    /// `utilizationLabelId`: `string`.
    #[doc(alias = "utilizationLabelId")]
    pub utilization_label_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `participants`: `array of ParticipantBasic`, read-only.
    pub participants: Option<Vec<ParticipantBasic>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationBasic "ConversationBasic" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        external_tag: String = "externalTag" with_external_tag,
        start_time: DateTime = "startTime" with_start_time required,
        end_time: DateTime = "endTime" with_end_time,
        divisions: Vec<ConversationDivisionMembership> = "divisions" with_divisions,
        secure_pause: bool = "securePause" with_secure_pause,
        utilization_label_id: String = "utilizationLabelId" with_utilization_label_id,
        self_uri: String = "selfUri" with_self_uri read_only,
        participants: Vec<ParticipantBasic> = "participants" with_participants read_only,
    )
});
