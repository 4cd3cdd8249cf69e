// @generated from the schema "UpdateManagementUnitRequest"; changes made here are lost at the next generation

use crate::ManagementUnitSettingsRequest;
use crate::runtime::Extra;

/// The schema `UpdateManagementUnitRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateManagementUnitRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `settings`: `ManagementUnitSettingsRequest`.
    pub settings: Option<Box<ManagementUnitSettingsRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateManagementUnitRequest "UpdateManagementUnitRequest" 3 {
    (
        name: String = "name" with_name,
        division_id: String = "divisionId" with_division_id,
        settings: Box<ManagementUnitSettingsRequest> = "settings" with_settings,
    )
});
