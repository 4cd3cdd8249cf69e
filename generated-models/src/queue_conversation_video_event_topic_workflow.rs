// @generated from the schema "QueueConversationVideoEventTopicWorkflow"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicWorkflow`.
pub struct QueueConversationVideoEventTopicWorkflow {
    /// `workflowId`: `string`.
    #[doc(alias = "workflowId")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationVideoEventTopicWorkflow {
    const EMPTY: Self = Self {
        workflow_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationVideoEventTopicWorkflow = &<QueueConversationVideoEventTopicWorkflow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationVideoEventTopicWorkflow",
        empty: E,
        extra: &E.extra,
        properties: &[("workflowId", "workflow_id", 0)],
        fields: &[&E.workflow_id],
    }
};

crate::runtime::model!(QueueConversationVideoEventTopicWorkflow);

crate::runtime::setters!(QueueConversationVideoEventTopicWorkflow {
    with_workflow_id: workflow_id: ::std::string::String,
});
