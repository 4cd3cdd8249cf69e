// @generated from the schema "WorkPlanOverrideListWrapperWorkPlanOverrideRequest"; changes made here are lost at the next generation

use crate::WorkPlanOverrideRequest;
use crate::runtime::Extra;

/// The schema `WorkPlanOverrideListWrapperWorkPlanOverrideRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanOverrideListWrapperWorkPlanOverrideRequest {
    /// `values`: `array of WorkPlanOverrideRequest`.
    pub values: Option<Vec<WorkPlanOverrideRequest>>,
    /// `deleteAll`: `boolean`.
    #[doc(alias = "deleteAll")]
    pub delete_all: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanOverrideListWrapperWorkPlanOverrideRequest "WorkPlanOverrideListWrapperWorkPlanOverrideRequest" 2 {
    (
        values: Vec<WorkPlanOverrideRequest> = "values" with_values,
        delete_all: bool = "deleteAll" with_delete_all,
    )
});
