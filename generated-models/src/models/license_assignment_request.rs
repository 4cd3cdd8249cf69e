// @generated from the schema "LicenseAssignmentRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LicenseAssignmentRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LicenseAssignmentRequest {
    /// `licenseId`: `string`, required.
    #[doc(alias = "licenseId")]
    pub license_id: Option<String>,
    /// `userIdsAdd`: `array of string`, required.
    #[doc(alias = "userIdsAdd")]
    pub user_ids_add: Option<Vec<String>>,
    /// `userIdsRemove`: `array of string`, required.
    #[doc(alias = "userIdsRemove")]
    pub user_ids_remove: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LicenseAssignmentRequest "LicenseAssignmentRequest" 3 {
    (
        license_id: String = "licenseId" with_license_id required,
        user_ids_add: Vec<String> = "userIdsAdd" with_user_ids_add required,
        user_ids_remove: Vec<String> = "userIdsRemove" with_user_ids_remove required,
    )
});
