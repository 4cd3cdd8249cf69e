// @generated from the schema "V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
pub struct V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo {
    /// `reason`: `string`.
    pub reason: ::std::option::Option<::std::string::String>,
    /// `executionId`: `string`.
    #[doc(alias = "executionId")]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// `objectId`: `string`.
    #[doc(alias = "objectId")]
    pub object_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo {
    const EMPTY: Self = Self {
        reason: ::std::option::Option::None,
        execution_id: ::std::option::Option::None,
        object_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo = &<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("reason", "reason", 0),
            ("executionId", "execution_id", 0),
            ("objectId", "object_id", 0),
        ],
        fields: &[&E.reason, &E.execution_id, &E.object_id],
    }
};

crate::runtime::model!(V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo);

crate::runtime::setters!(V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo {
    with_reason: reason: ::std::string::String,
    with_execution_id: execution_id: ::std::string::String,
    with_object_id: object_id: ::std::string::String,
});
