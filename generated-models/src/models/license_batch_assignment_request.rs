// @generated from the schema "LicenseBatchAssignmentRequest"; changes made here are lost at the next generation

use crate::LicenseAssignmentRequest;
use crate::runtime::Extra;

/// The schema `LicenseBatchAssignmentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LicenseBatchAssignmentRequest {
    /// `assignments`: `array of LicenseAssignmentRequest`, required.
    pub assignments: Option<Vec<LicenseAssignmentRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LicenseBatchAssignmentRequest "LicenseBatchAssignmentRequest" 1 {
    (
        assignments: Vec<LicenseAssignmentRequest> = "assignments" with_assignments required,
    )
});
