// @generated from the schema "PatchBuScheduleRunRequest"; changes made here are lost at the next generation

use crate::PatchBuReschedulingOptionsRequest;
use crate::runtime::Extra;

/// The schema `PatchBuScheduleRunRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchBuScheduleRunRequest {
    /// `reschedulingOptions`: `PatchBuReschedulingOptionsRequest`.
    #[doc(alias = "reschedulingOptions")]
    pub rescheduling_options: Option<Box<PatchBuReschedulingOptionsRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchBuScheduleRunRequest "PatchBuScheduleRunRequest" 1 {
    (
        rescheduling_options: Box<PatchBuReschedulingOptionsRequest> = "reschedulingOptions" with_rescheduling_options,
    )
});
