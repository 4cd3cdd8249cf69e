// @generated from the schema "BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity"; changes made here are lost at the next generation

use crate::{BulkEntityErrorEntity, ExternalOrganization};
use crate::runtime::Extra;

/// The schema `BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `entity`: `ExternalOrganization`.
    pub entity: Option<Box<ExternalOrganization>>,
    /// `error`: `BulkEntityErrorEntity`.
    pub error: Option<Box<BulkEntityErrorEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity "BulkResponseResultExternalOrganizationEntityBulkEntityErrorEntity" 4 {
    (
        id: String = "id" with_id,
        success: bool = "success" with_success,
        entity: Box<ExternalOrganization> = "entity" with_entity,
        error: Box<BulkEntityErrorEntity> = "error" with_error,
    )
});
