// @generated from the schema "CopilotRule"; changes made here are lost at the next generation

use crate::{CopilotAction, CopilotCondition};
use crate::runtime::Extra;

/// The schema `CopilotRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CopilotRule {
    /// `conditions`: `array of CopilotCondition`, required.
    pub conditions: Option<Vec<CopilotCondition>>,
    /// `actions`: `array of CopilotAction`, required.
    pub actions: Option<Vec<CopilotAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CopilotRule "CopilotRule" 2 {
    (
        conditions: Vec<CopilotCondition> = "conditions" with_conditions required,
        actions: Vec<CopilotAction> = "actions" with_actions required,
    )
});
