// @generated from the schema "AgentWorkPlanActivity"; changes made here are lost at the next generation

/// The schema `AgentWorkPlanActivity`.
#[repr(C)]
pub struct AgentWorkPlanActivity {
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `countsAsPaidTime`: `boolean`, required.
    #[doc(alias = "countsAsPaidTime")]
    pub counts_as_paid_time: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentWorkPlanActivity "AgentWorkPlanActivity" 2 {
    (
        length_minutes: i32 = "lengthMinutes" 1 with_length_minutes,
        counts_as_paid_time: bool = "countsAsPaidTime" 1 with_counts_as_paid_time,
    )
});
