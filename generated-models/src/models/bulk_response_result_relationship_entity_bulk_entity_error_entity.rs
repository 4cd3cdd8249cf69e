// @generated from the schema "BulkResponseResultRelationshipEntityBulkEntityErrorEntity"; changes made here are lost at the next generation

use crate::{BulkEntityErrorEntity, Relationship};
use crate::runtime::Extra;

/// The schema `BulkResponseResultRelationshipEntityBulkEntityErrorEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResponseResultRelationshipEntityBulkEntityErrorEntity {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `entity`: `Relationship`.
    pub entity: Option<Box<Relationship>>,
    /// `error`: `BulkEntityErrorEntity`.
    pub error: Option<Box<BulkEntityErrorEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResponseResultRelationshipEntityBulkEntityErrorEntity "BulkResponseResultRelationshipEntityBulkEntityErrorEntity" 4 {
    (
        id: String = "id" with_id,
        success: bool = "success" with_success,
        entity: Box<Relationship> = "entity" with_entity,
        error: Box<BulkEntityErrorEntity> = "error" with_error,
    )
});
