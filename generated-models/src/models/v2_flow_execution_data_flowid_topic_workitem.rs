// @generated from the schema "V2FlowExecutionDataFlowidTopicWorkitem"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2FlowExecutionDataFlowidTopicWorkitem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicWorkitem {
    /// `workitemId`: `string`.
    #[doc(alias = "workitemId")]
    pub workitem_id: Option<String>,
    /// `workitemName`: `string`.
    #[doc(alias = "workitemName")]
    pub workitem_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicWorkitem "V2FlowExecutionDataFlowidTopicWorkitem" 2 {
    (
        workitem_id: String = "workitemId" with_workitem_id,
        workitem_name: String = "workitemName" with_workitem_name,
    )
});
