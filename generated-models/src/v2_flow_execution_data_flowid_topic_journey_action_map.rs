// @generated from the schema "V2FlowExecutionDataFlowidTopicJourneyActionMap"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicJourneyActionMap`.
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

impl crate::runtime::Model for V2FlowExecutionDataFlowidTopicJourneyActionMap {
    const EMPTY: Self = Self {
        action_map_id: ::std::option::Option::None,
        action_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2FlowExecutionDataFlowidTopicJourneyActionMap = &<V2FlowExecutionDataFlowidTopicJourneyActionMap as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2FlowExecutionDataFlowidTopicJourneyActionMap",
        empty: E,
        extra: &E.extra,
        properties: &[("actionMapId", "action_map_id", 0), ("actionId", "action_id", 0)],
        fields: &[&E.action_map_id, &E.action_id],
    }
};

crate::runtime::model!(V2FlowExecutionDataFlowidTopicJourneyActionMap);

crate::runtime::setters!(V2FlowExecutionDataFlowidTopicJourneyActionMap {
    with_action_map_id: action_map_id: ::std::string::String,
    with_action_id: action_id: ::std::string::String,
});
