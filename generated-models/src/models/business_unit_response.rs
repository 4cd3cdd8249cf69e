// @generated from the schema "BusinessUnitResponse"; changes made here are lost at the next generation

use crate::{BusinessUnitSettingsResponse, DivisionReference};
use crate::runtime::Extra;

/// The schema `BusinessUnitResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BusinessUnitResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `settings`: `BusinessUnitSettingsResponse`.
    pub settings: Option<Box<BusinessUnitSettingsResponse>>,
    /// `division`: `DivisionReference`.
    pub division: Option<Box<DivisionReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BusinessUnitResponse "BusinessUnitResponse" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        settings: Box<BusinessUnitSettingsResponse> = "settings" with_settings,
        division: Box<DivisionReference> = "division" with_division,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
