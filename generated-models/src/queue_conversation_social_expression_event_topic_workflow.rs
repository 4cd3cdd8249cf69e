// @generated from the schema "QueueConversationSocialExpressionEventTopicWorkflow"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicWorkflow`.
pub struct QueueConversationSocialExpressionEventTopicWorkflow {
    /// `workflowId`: `string`.
    #[doc(alias = "workflowId")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationSocialExpressionEventTopicWorkflow {
    const EMPTY: Self = Self {
        workflow_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationSocialExpressionEventTopicWorkflow = &<QueueConversationSocialExpressionEventTopicWorkflow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationSocialExpressionEventTopicWorkflow",
        empty: E,
        extra: &E.extra,
        properties: &[("workflowId", "workflow_id", 0)],
        fields: &[&E.workflow_id],
    }
};

crate::runtime::model!(QueueConversationSocialExpressionEventTopicWorkflow);

crate::runtime::setters!(QueueConversationSocialExpressionEventTopicWorkflow {
    with_workflow_id: workflow_id: ::std::string::String,
});
