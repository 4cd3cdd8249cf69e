// @generated from the schema "V2FlowExecutionDataFlowidTopicProcessAutomation"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicProcessAutomation`.
#[repr(C)]
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

crate::runtime::model!(V2FlowExecutionDataFlowidTopicProcessAutomation "V2FlowExecutionDataFlowidTopicProcessAutomation" 2 {
    (
        trigger_id: ::std::string::String = "triggerId" 0 with_trigger_id,
        trigger_name: ::std::string::String = "triggerName" 0 with_trigger_name,
    )
});
