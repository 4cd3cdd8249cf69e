// @generated from the schema "V2FlowExecutionDataFlowidTopicFlow"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicFlow`.
#[repr(C)]
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

crate::runtime::model!(V2FlowExecutionDataFlowidTopicFlow "V2FlowExecutionDataFlowidTopicFlow" 2 {
    (
        flow_execution_id: ::std::string::String = "flowExecutionId" 0 with_flow_execution_id,
        object_execution_id: ::std::string::String = "objectExecutionId" 0 with_object_execution_id,
    )
});
