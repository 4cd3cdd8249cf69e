// @generated from the schema "QueueConversationVideoEventTopicWorkflow"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicWorkflow`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicWorkflow {
    /// `workflowId`: `string`.
    #[doc(alias = "workflowId")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicWorkflow "QueueConversationVideoEventTopicWorkflow" 1 {
    (
        workflow_id: ::std::string::String = "workflowId" 0 with_workflow_id,
    )
});
