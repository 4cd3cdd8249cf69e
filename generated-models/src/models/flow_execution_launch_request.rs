// @generated from the schema "FlowExecutionLaunchRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `FlowExecutionLaunchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowExecutionLaunchRequest {
    /// `flowId`: `string`, required.
    #[doc(alias = "flowId")]
    pub flow_id: Option<String>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: Option<String>,
    /// `inputData`: `map of object`.
    #[doc(alias = "inputData")]
    pub input_data: Option<BTreeMap<String, serde_json::Value>>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowExecutionLaunchRequest "FlowExecutionLaunchRequest" 4 {
    (
        flow_id: String = "flowId" with_flow_id required,
        flow_version: String = "flowVersion" with_flow_version,
        input_data: BTreeMap<String, serde_json::Value> = "inputData" with_input_data,
        name: String = "name" with_name,
    )
});
