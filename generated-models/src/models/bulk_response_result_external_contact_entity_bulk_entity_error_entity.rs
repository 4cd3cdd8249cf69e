// @generated from the schema "BulkResponseResultExternalContactEntityBulkEntityErrorEntity"; changes made here are lost at the next generation

use crate::{BulkEntityErrorEntity, ExternalContact};
use crate::runtime::Extra;

/// The schema `BulkResponseResultExternalContactEntityBulkEntityErrorEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResponseResultExternalContactEntityBulkEntityErrorEntity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `entity`: `ExternalContact`.
    pub entity: Option<Box<ExternalContact>>,
    /// `error`: `BulkEntityErrorEntity`.
    pub error: Option<Box<BulkEntityErrorEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResponseResultExternalContactEntityBulkEntityErrorEntity "BulkResponseResultExternalContactEntityBulkEntityErrorEntity" 4 {
    (
        id: String = "id" with_id,
        success: bool = "success" with_success,
        entity: Box<ExternalContact> = "entity" with_entity,
        error: Box<BulkEntityErrorEntity> = "error" with_error,
    )
});
