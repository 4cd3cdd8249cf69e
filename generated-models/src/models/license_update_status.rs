// @generated from the schema "LicenseUpdateStatus"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LicenseUpdateStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LicenseUpdateStatus {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `licenseId`: `string`.
    #[doc(alias = "licenseId")]
    pub license_id: Option<String>,
    /// `result`: `string`.
    pub result: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LicenseUpdateStatus "LicenseUpdateStatus" 3 {
    (
        user_id: String = "userId" with_user_id,
        license_id: String = "licenseId" with_license_id,
        result: String = "result" with_result,
    )
});
