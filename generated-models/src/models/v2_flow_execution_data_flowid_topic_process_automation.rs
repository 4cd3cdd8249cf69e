// @generated from the schema "V2FlowExecutionDataFlowidTopicProcessAutomation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2FlowExecutionDataFlowidTopicProcessAutomation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicProcessAutomation {
    /// `triggerId`: `string`.
    #[doc(alias = "triggerId")]
    pub trigger_id: Option<String>,
    /// `triggerName`: `string`.
    #[doc(alias = "triggerName")]
    pub trigger_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicProcessAutomation "V2FlowExecutionDataFlowidTopicProcessAutomation" 2 {
    (
        trigger_id: String = "triggerId" with_trigger_id,
        trigger_name: String = "triggerName" with_trigger_name,
    )
});
