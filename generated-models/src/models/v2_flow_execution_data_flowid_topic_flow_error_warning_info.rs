// @generated from the schema "V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo {
    /// `reason`: `string`.
    pub reason: Option<String>,
    /// `executionId`: `string`.
    #[doc(alias = "executionId")]
    pub execution_id: Option<String>,
    /// `objectId`: `string`.
    #[doc(alias = "objectId")]
    pub object_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo "V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo" 3 {
    (
        reason: String = "reason" with_reason,
        execution_id: String = "executionId" with_execution_id,
        object_id: String = "objectId" with_object_id,
    )
});
