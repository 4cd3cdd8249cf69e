// @generated from the schema "BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship"; changes made here are lost at the next generation

use crate::{BulkEntityErrorRelationship, Relationship};
use crate::runtime::Extra;

/// The schema `BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `success`: `boolean`.
    pub success: Option<bool>,
    /// `entity`: `Relationship`.
    pub entity: Option<Box<Relationship>>,
    /// `error`: `BulkEntityErrorRelationship`.
    pub error: Option<Box<BulkEntityErrorRelationship>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship "BulkResponseResultRelationshipRelationshipBulkEntityErrorRelationship" 4 {
    (
        id: String = "id" with_id,
        success: bool = "success" with_success,
        entity: Box<Relationship> = "entity" with_entity,
        error: Box<BulkEntityErrorRelationship> = "error" with_error,
    )
});
