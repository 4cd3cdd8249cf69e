// @generated from the schema "BulkRelationshipsRequest"; changes made here are lost at the next generation

use crate::Relationship;
use crate::runtime::Extra;

/// The schema `BulkRelationshipsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BulkRelationshipsRequest {
    /// `entities`: `array of Relationship`.
    pub entities: Option<Vec<Relationship>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BulkRelationshipsRequest "BulkRelationshipsRequest" 1 {
    (
        entities: Vec<Relationship> = "entities" with_entities,
    )
});
