// @generated from the schema "QueueConversationEventTopicWorkflow"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicWorkflow`.
#[repr(C)]
pub struct QueueConversationEventTopicWorkflow {
    /// `workflowId`: `string`.
    #[doc(alias = "workflowId")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicWorkflow "QueueConversationEventTopicWorkflow" 1 {
    (
        workflow_id: ::std::string::String = "workflowId" 0 with_workflow_id,
    )
});
