// @generated from the schema "V2FlowExecutionDataFlowidTopicWorkitem"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicWorkitem`.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicWorkitem {
    /// `workitemId`: `string`.
    #[doc(alias = "workitemId")]
    pub workitem_id: ::std::option::Option<::std::string::String>,
    /// `workitemName`: `string`.
    #[doc(alias = "workitemName")]
    pub workitem_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicWorkitem "V2FlowExecutionDataFlowidTopicWorkitem" 2 {
    (
        workitem_id: ::std::string::String = "workitemId" 0 with_workitem_id,
        workitem_name: ::std::string::String = "workitemName" 0 with_workitem_name,
    )
});
