// @generated from the schema "DetectedNamedEntity"; changes made here are lost at the next generation

use crate::DetectedNamedEntityValue;
use crate::runtime::Extra;

/// The schema `DetectedNamedEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DetectedNamedEntity {
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `entityType`: `string`, read-only.
    #[doc(alias = "entityType")]
    pub entity_type: Option<String>,
    /// `probability`: `number (double)`, read-only.
    pub probability: Option<f64>,
    /// `value`: `DetectedNamedEntityValue`, read-only.
    pub value: Option<Box<DetectedNamedEntityValue>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DetectedNamedEntity "DetectedNamedEntity" 4 {
    (
        name: String = "name" with_name read_only,
        entity_type: String = "entityType" with_entity_type read_only,
        probability: f64 = "probability" with_probability read_only,
        value: Box<DetectedNamedEntityValue> = "value" with_value read_only,
    )
});
