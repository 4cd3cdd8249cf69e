// @generated from the schema "JourneyViewResult"; changes made here are lost at the next generation

use crate::JourneyViewResultElement;
use crate::runtime::Extra;

/// The schema `JourneyViewResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewResult {
    /// `elements`: `array of JourneyViewResultElement`, read-only.
    pub elements: Option<Vec<JourneyViewResultElement>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewResult "JourneyViewResult" 1 {
    (
        elements: Vec<JourneyViewResultElement> = "elements" with_elements read_only,
    )
});
