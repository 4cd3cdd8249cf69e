// @generated from the schema "FlowExecutionLaunchRequest"; changes made here are lost at the next generation

/// The schema `FlowExecutionLaunchRequest`.
pub struct FlowExecutionLaunchRequest {
    /// `flowId`: `string`, required.
    #[doc(alias = "flowId")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: ::std::option::Option<::std::string::String>,
    /// `inputData`: `map of object`.
    #[doc(alias = "inputData")]
    pub input_data: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowExecutionLaunchRequest {
    const EMPTY: Self = Self {
        flow_id: ::std::option::Option::None,
        flow_version: ::std::option::Option::None,
        input_data: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowExecutionLaunchRequest = &<FlowExecutionLaunchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowExecutionLaunchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("flowId", "flow_id", 1),
            ("flowVersion", "flow_version", 0),
            ("inputData", "input_data", 0),
            ("name", "name", 0),
        ],
        fields: &[&E.flow_id, &E.flow_version, &E.input_data, &E.name],
    }
};

crate::runtime::model!(FlowExecutionLaunchRequest);

crate::runtime::setters!(FlowExecutionLaunchRequest {
    with_flow_id: flow_id: ::std::string::String,
    with_flow_version: flow_version: ::std::string::String,
    with_input_data: input_data: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_name: name: ::std::string::String,
});
