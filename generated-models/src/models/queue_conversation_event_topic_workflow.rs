// @generated from the schema "QueueConversationEventTopicWorkflow"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationEventTopicWorkflow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationEventTopicWorkflow {
    /// `workflowId`: `string`.
    #[doc(alias = "workflowId")]
    pub workflow_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationEventTopicWorkflow "QueueConversationEventTopicWorkflow" 1 {
    (
        workflow_id: String = "workflowId" with_workflow_id,
    )
});
