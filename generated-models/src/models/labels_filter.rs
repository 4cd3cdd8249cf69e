// @generated from the schema "LabelsFilter"; changes made here are lost at the next generation

use crate::LabelEntity;
use crate::runtime::Extra;

/// The schema `LabelsFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LabelsFilter {
    /// `entities`: `array of LabelEntity`, required.
    pub entities: Option<Vec<LabelEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LabelsFilter "LabelsFilter" 1 {
    (
        entities: Vec<LabelEntity> = "entities" with_entities required,
    )
});
