// @generated from the schema "ConversationEventTopicWorkflow"; changes made here are lost at the next generation

/// The schema `ConversationEventTopicWorkflow`.
pub struct ConversationEventTopicWorkflow {
    /// `workflowId`: `string`.
    #[doc(alias = "workflowId")]
    pub workflow_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEventTopicWorkflow {
    const EMPTY: Self = Self {
        workflow_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEventTopicWorkflow = &<ConversationEventTopicWorkflow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEventTopicWorkflow",
        empty: E,
        extra: &E.extra,
        properties: &[("workflowId", "workflow_id", 0)],
        fields: &[&E.workflow_id],
    }
};

crate::runtime::model!(ConversationEventTopicWorkflow);

crate::runtime::setters!(ConversationEventTopicWorkflow {
    with_workflow_id: workflow_id: ::std::string::String,
});
