// @generated from the schema "CustomerStartDetailEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CustomerStartDetailEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CustomerStartDetailEventTopicJourneyContext {
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `sessionIdType`: `string`.
    #[doc(alias = "sessionIdType")]
    pub session_id_type: Option<String>,
    /// `actionId`: `string`.
    #[doc(alias = "actionId")]
    pub action_id: Option<String>,
    /// `actionMapId`: `string`.
    #[doc(alias = "actionMapId")]
    pub action_map_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CustomerStartDetailEventTopicJourneyContext "CustomerStartDetailEventTopicJourneyContext" 4 {
    (
        session_id: String = "sessionId" with_session_id,
        session_id_type: String = "sessionIdType" with_session_id_type,
        action_id: String = "actionId" with_action_id,
        action_map_id: String = "actionMapId" with_action_map_id,
    )
});
