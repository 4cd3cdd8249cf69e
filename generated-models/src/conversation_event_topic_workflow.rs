// @generated from the schema "ConversationEventTopicWorkflow"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicWorkflow`.
#[repr(C)]
pub struct ConversationEventTopicWorkflow {
    /// `workflowId`: `string`.
    #[doc(alias = "workflowId")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTopicWorkflow "ConversationEventTopicWorkflow" 1 {
    (
        workflow_id: ::std::string::String = "workflowId" 0 with_workflow_id,
    )
});
