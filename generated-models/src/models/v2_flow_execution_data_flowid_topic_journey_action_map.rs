// @generated from the schema "V2FlowExecutionDataFlowidTopicJourneyActionMap"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2FlowExecutionDataFlowidTopicJourneyActionMap`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicJourneyActionMap {
    /// `actionMapId`: `string`.
    #[doc(alias = "actionMapId")]
    pub action_map_id: Option<String>,
    /// `actionId`: `string`.
    #[doc(alias = "actionId")]
    pub action_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicJourneyActionMap "V2FlowExecutionDataFlowidTopicJourneyActionMap" 2 {
    (
        action_map_id: String = "actionMapId" with_action_map_id,
        action_id: String = "actionId" with_action_id,
    )
});
