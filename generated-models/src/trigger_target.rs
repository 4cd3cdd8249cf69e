// @generated from the schema "TriggerTarget"; changes made here are lost at the next generation

/// The schema `TriggerTarget`.
pub struct TriggerTarget {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `workflowTargetSettings`: `WorkflowTargetSettings`.
    #[doc(alias = "workflowTargetSettings")]
    pub workflow_target_settings: ::std::option::Option<
        ::std::boxed::Box<crate::WorkflowTargetSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TriggerTarget {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        id: ::std::option::Option::None,
        workflow_target_settings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TriggerTarget = &<TriggerTarget as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TriggerTarget",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("id", "id", 0),
            ("workflowTargetSettings", "workflow_target_settings", 0),
        ],
        fields: &[&E.r#type, &E.id, &E.workflow_target_settings],
    }
};

crate::runtime::model!(TriggerTarget);

crate::runtime::setters!(TriggerTarget {
    with_type: r#type: crate::runtime::Open<Type>,
    with_id: id: ::std::string::String,
    with_workflow_target_settings: workflow_target_settings: ::std::boxed::Box<crate::WorkflowTargetSettings>,
});

/// The property `type` of `TriggerTarget`. Known values: `Workflow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Workflow,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Workflow, "Workflow")];
}
