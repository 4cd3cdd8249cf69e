// @generated from the schema "WorkPlanPatternResponse"; changes made here are lost at the next generation

use crate::WorkPlanReference;
use crate::runtime::Extra;

/// The schema `WorkPlanPatternResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanPatternResponse {
    /// `workPlans`: `array of WorkPlanReference`.
    #[doc(alias = "workPlans")]
    pub work_plans: Option<Vec<WorkPlanReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanPatternResponse "WorkPlanPatternResponse" 1 {
    (
        work_plans: Vec<WorkPlanReference> = "workPlans" with_work_plans,
    )
});
