// @generated from the schema "V2FlowExecutionDataFlowidTopicProcessAutomation"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicProcessAutomation`.
pub struct V2FlowExecutionDataFlowidTopicProcessAutomation {
    /// `triggerId`: `string`.
    #[doc(alias = "triggerId")]
    pub trigger_id: ::std::option::Option<::std::string::String>,
    /// `triggerName`: `string`.
    #[doc(alias = "triggerName")]
    pub trigger_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2FlowExecutionDataFlowidTopicProcessAutomation {
    const EMPTY: Self = Self {
        trigger_id: ::std::option::Option::None,
        trigger_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2FlowExecutionDataFlowidTopicProcessAutomation = &<V2FlowExecutionDataFlowidTopicProcessAutomation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2FlowExecutionDataFlowidTopicProcessAutomation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("triggerId", "trigger_id", 0),
            ("triggerName", "trigger_name", 0),
        ],
        fields: &[&E.trigger_id, &E.trigger_name],
    }
};

crate::runtime::model!(V2FlowExecutionDataFlowidTopicProcessAutomation);

crate::runtime::setters!(V2FlowExecutionDataFlowidTopicProcessAutomation {
    with_trigger_id: trigger_id: ::std::string::String,
    with_trigger_name: trigger_name: ::std::string::String,
});
