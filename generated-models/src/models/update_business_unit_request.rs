// @generated from the schema "UpdateBusinessUnitRequest"; changes made here are lost at the next generation

use crate::UpdateBusinessUnitSettingsRequest;
use crate::runtime::Extra;

/// The schema `UpdateBusinessUnitRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateBusinessUnitRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `settings`: `UpdateBusinessUnitSettingsRequest`.
    pub settings: Option<Box<UpdateBusinessUnitSettingsRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateBusinessUnitRequest "UpdateBusinessUnitRequest" 3 {
    (
        name: String = "name" with_name,
        division_id: String = "divisionId" with_division_id,
        settings: Box<UpdateBusinessUnitSettingsRequest> = "settings" with_settings,
    )
});
