// @generated from the schema "LicenseAssignmentRequest"; changes made here are lost at the next generation

/// The schema `LicenseAssignmentRequest`.
#[repr(C)]
pub struct LicenseAssignmentRequest {
    /// `licenseId`: `string`, required.
    #[doc(alias = "licenseId")]
    pub license_id: ::std::option::Option<::std::string::String>,
    /// `userIdsAdd`: `array of string`, required.
    #[doc(alias = "userIdsAdd")]
    pub user_ids_add: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `userIdsRemove`: `array of string`, required.
    #[doc(alias = "userIdsRemove")]
    pub user_ids_remove: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LicenseAssignmentRequest "LicenseAssignmentRequest" 3 {
    (
        license_id: ::std::string::String = "licenseId" 1 with_license_id,
        user_ids_add: ::std::vec::Vec<::std::string::String> = "userIdsAdd" 1 with_user_ids_add,
        user_ids_remove: ::std::vec::Vec<::std::string::String> = "userIdsRemove" 1 with_user_ids_remove,
    )
});
