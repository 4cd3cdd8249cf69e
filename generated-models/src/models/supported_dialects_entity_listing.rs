// @generated from the schema "SupportedDialectsEntityListing"; changes made here are lost at the next generation

use crate::SupportedDialectsTranscriptionEngine;
use crate::runtime::Extra;

/// The schema `SupportedDialectsEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportedDialectsEntityListing {
    /// `entities`: `array of SupportedDialectsTranscriptionEngine`.
    pub entities: Option<Vec<SupportedDialectsTranscriptionEngine>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportedDialectsEntityListing "SupportedDialectsEntityListing" 1 {
    (
        entities: Vec<SupportedDialectsTranscriptionEngine> = "entities" with_entities,
    )
});
