// @generated from the schema "V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
#[repr(C)]
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

crate::runtime::model!(V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo "V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo" 3 {
    (
        reason: ::std::string::String = "reason" 0 with_reason,
        execution_id: ::std::string::String = "executionId" 0 with_execution_id,
        object_id: ::std::string::String = "objectId" 0 with_object_id,
    )
});
