// @generated from the schema "MetadataResults"; changes made here are lost at the next generation

use crate::MetadataResultEntity;
use crate::runtime::Extra;

/// The schema `MetadataResults`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MetadataResults {
    /// `entities`: `array of MetadataResultEntity`, read-only.
    pub entities: Option<Vec<MetadataResultEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MetadataResults "MetadataResults" 1 {
    (
        entities: Vec<MetadataResultEntity> = "entities" with_entities read_only,
    )
});
