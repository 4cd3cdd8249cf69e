// @generated from the schema "QueueConversationSocialExpressionEventTopicWorkflow"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicWorkflow`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicWorkflow {
    /// `workflowId`: `string`.
    #[doc(alias = "workflowId")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicWorkflow "QueueConversationSocialExpressionEventTopicWorkflow" 1 {
    (
        workflow_id: ::std::string::String = "workflowId" 0 with_workflow_id,
    )
});
