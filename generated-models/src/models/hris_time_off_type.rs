// @generated from the schema "HrisTimeOffType"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `HrisTimeOffType`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HrisTimeOffType {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `hrisIntegrationId`: `string`, required.
    #[doc(alias = "hrisIntegrationId")]
    pub hris_integration_id: Option<String>,
    /// `secondaryId`: `string`.
    #[doc(alias = "secondaryId")]
    pub secondary_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HrisTimeOffType "HrisTimeOffType" 4 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        hris_integration_id: String = "hrisIntegrationId" with_hris_integration_id required,
        secondary_id: String = "secondaryId" with_secondary_id,
    )
});
