// @generated from the schema "TriggerTarget"; changes made here are lost at the next generation

use crate::WorkflowTargetSettings;
use crate::runtime::{Extra, Open};

/// The schema `TriggerTarget`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TriggerTarget {
    /// `type`: `Workflow`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `workflowTargetSettings`: `WorkflowTargetSettings`.
    #[doc(alias = "workflowTargetSettings")]
    pub workflow_target_settings: Option<Box<WorkflowTargetSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TriggerTarget "TriggerTarget" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        id: String = "id" with_id,
        workflow_target_settings: Box<WorkflowTargetSettings> = "workflowTargetSettings" with_workflow_target_settings,
    )
});

/// The property `type` of `TriggerTarget`. Known values: `Workflow`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Workflow,
}

crate::runtime::values!(Type {
    Workflow = "Workflow",
});
