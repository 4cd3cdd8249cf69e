// @generated from the schema "AgentWorkPlanActivity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AgentWorkPlanActivity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentWorkPlanActivity {
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `countsAsPaidTime`: `boolean`, required.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentWorkPlanActivity "AgentWorkPlanActivity" 2 {
    (
        length_minutes: i32 = "lengthMinutes" with_length_minutes required,
        counts_as_paid_time: bool = "countsAsPaidTime" with_counts_as_paid_time required,
    )
});
