// @generated from the schema "V2FlowExecutionDataFlowidTopicFlow"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2FlowExecutionDataFlowidTopicFlow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicFlow {
    /// `flowExecutionId`: `string`.
    #[doc(alias = "flowExecutionId")]
    pub flow_execution_id: Option<String>,
    /// `objectExecutionId`: `string`.
    #[doc(alias = "objectExecutionId")]
    pub object_execution_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicFlow "V2FlowExecutionDataFlowidTopicFlow" 2 {
    (
        flow_execution_id: String = "flowExecutionId" with_flow_execution_id,
        object_execution_id: String = "objectExecutionId" with_object_execution_id,
    )
});
