// @generated from the schema "V2FlowExecutionDataFlowidTopicJourneyActionMap"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicJourneyActionMap`.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicJourneyActionMap {
    /// `actionMapId`: `string`.
    #[doc(alias = "actionMapId")]
    pub action_map_id: ::std::option::Option<::std::string::String>,
    /// `actionId`: `string`.
    #[doc(alias = "actionId")]
    pub action_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicJourneyActionMap "V2FlowExecutionDataFlowidTopicJourneyActionMap" 2 {
    (
        action_map_id: ::std::string::String = "actionMapId" 0 with_action_map_id,
        action_id: ::std::string::String = "actionId" 0 with_action_id,
    )
});
