// @generated from the schema "BulkResponseResultVoidEntityBulkEntityErrorEntity"; changes made here are lost at the next generation

use crate::BulkEntityErrorEntity;
use crate::runtime::Extra;

/// The schema `BulkResponseResultVoidEntityBulkEntityErrorEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResponseResultVoidEntityBulkEntityErrorEntity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `entity`: `object`.
    pub entity: Option<serde_json::Value>,
    /// `error`: `BulkEntityErrorEntity`.
    pub error: Option<Box<BulkEntityErrorEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResponseResultVoidEntityBulkEntityErrorEntity "BulkResponseResultVoidEntityBulkEntityErrorEntity" 4 {
    (
        id: String = "id" with_id,
        success: bool = "success" with_success,
        entity: serde_json::Value = "entity" with_entity,
        error: Box<BulkEntityErrorEntity> = "error" with_error,
    )
});
