// @generated from the schema "CreateBusinessUnitRequest"; changes made here are lost at the next generation

use crate::CreateBusinessUnitSettingsRequest;
use crate::runtime::Extra;

/// The schema `CreateBusinessUnitRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateBusinessUnitRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `settings`: `CreateBusinessUnitSettingsRequest`, required.
    pub settings: Option<Box<CreateBusinessUnitSettingsRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateBusinessUnitRequest "CreateBusinessUnitRequest" 3 {
    (
        name: String = "name" with_name required,
        division_id: String = "divisionId" with_division_id required,
        settings: Box<CreateBusinessUnitSettingsRequest> = "settings" with_settings required,
    )
});
