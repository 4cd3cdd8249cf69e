// @generated from the schema "FlowExecutionLaunchRequest"; changes made here are lost at the next generation

/// The schema `FlowExecutionLaunchRequest`.
#[repr(C)]
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

crate::runtime::model!(FlowExecutionLaunchRequest "FlowExecutionLaunchRequest" 4 {
    (
        flow_id: ::std::string::String = "flowId" 1 with_flow_id,
        flow_version: ::std::string::String = "flowVersion" 0 with_flow_version,
        input_data: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "inputData" 0 with_input_data,
        name: ::std::string::String = "name" 0 with_name,
    )
});
