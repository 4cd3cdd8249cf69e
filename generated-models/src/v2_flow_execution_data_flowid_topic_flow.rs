// @generated from the schema "V2FlowExecutionDataFlowidTopicFlow"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicFlow`.
pub struct V2FlowExecutionDataFlowidTopicFlow {
    /// `flowExecutionId`: `string`.
    #[doc(alias = "flowExecutionId")]
    pub flow_execution_id: ::std::option::Option<::std::string::String>,
    /// `objectExecutionId`: `string`.
    #[doc(alias = "objectExecutionId")]
    pub object_execution_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2FlowExecutionDataFlowidTopicFlow {
    const EMPTY: Self = Self {
        flow_execution_id: ::std::option::Option::None,
        object_execution_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2FlowExecutionDataFlowidTopicFlow = &<V2FlowExecutionDataFlowidTopicFlow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2FlowExecutionDataFlowidTopicFlow",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("flowExecutionId", "flow_execution_id", 0),
            ("objectExecutionId", "object_execution_id", 0),
        ],
        fields: &[&E.flow_execution_id, &E.object_execution_id],
    }
};

crate::runtime::model!(V2FlowExecutionDataFlowidTopicFlow);

crate::runtime::setters!(V2FlowExecutionDataFlowidTopicFlow {
    with_flow_execution_id: flow_execution_id: ::std::string::String,
    with_object_execution_id: object_execution_id: ::std::string::String,
});
