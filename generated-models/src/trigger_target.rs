// @generated from the schema "TriggerTarget"; changes made here are lost at the next generation

/// The schema `TriggerTarget`.
#[repr(C)]
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

crate::runtime::model!(TriggerTarget "TriggerTarget" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        id: ::std::string::String = "id" 0 with_id,
        workflow_target_settings: ::std::boxed::Box<crate::WorkflowTargetSettings> = "workflowTargetSettings" 0 with_workflow_target_settings,
    )
});

/// The property `type` of `TriggerTarget`. Known values: `Workflow`.
#[non_exhaustive]
pub enum Type {
    Workflow,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Workflow, "Workflow")];
}
