// @generated from the schema "LicenseBatchAssignmentRequest"; changes made here are lost at the next generation

/// The schema `LicenseBatchAssignmentRequest`.
#[repr(C)]
pub struct LicenseBatchAssignmentRequest {
    /// `assignments`: `array of LicenseAssignmentRequest`, required.
    pub assignments: ::std::option::Option<
        ::std::vec::Vec<crate::LicenseAssignmentRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LicenseBatchAssignmentRequest "LicenseBatchAssignmentRequest" 1 {
    (
        assignments: ::std::vec::Vec<crate::LicenseAssignmentRequest> = "assignments" 1 with_assignments,
    )
});
