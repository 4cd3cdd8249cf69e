// @generated from the schema "LicenseUpdateStatus"; changes made here are lost at the next generation

/// The schema `LicenseUpdateStatus`.
#[repr(C)]
pub struct LicenseUpdateStatus {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `licenseId`: `string`.
    #[doc(alias = "licenseId")]
    pub license_id: ::std::option::Option<::std::string::String>,
    /// `result`: `string`.
    pub result: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LicenseUpdateStatus "LicenseUpdateStatus" 3 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        license_id: ::std::string::String = "licenseId" 0 with_license_id,
        result: ::std::string::String = "result" 0 with_result,
    )
});
