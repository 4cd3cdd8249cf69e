// @generated from the schema "DetectedIntent"; changes made here are lost at the next generation

use crate::DetectedNamedEntity;
use crate::runtime::Extra;

/// The schema `DetectedIntent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DetectedIntent {
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `probability`: `number (double)`, read-only.
    pub probability: Option<f64>,
    /// `entities`: `array of DetectedNamedEntity`, read-only.
    pub entities: Option<Vec<DetectedNamedEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DetectedIntent "DetectedIntent" 3 {
    (
        name: String = "name" with_name read_only,
        probability: f64 = "probability" with_probability read_only,
        entities: Vec<DetectedNamedEntity> = "entities" with_entities read_only,
    )
});
