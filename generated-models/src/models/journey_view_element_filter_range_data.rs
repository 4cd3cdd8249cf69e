// @generated from the schema "JourneyViewElementFilterRangeData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyViewElementFilterRangeData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewElementFilterRangeData {
    /// `duration`: `string`.
    pub duration: Option<String>,
    /// `number`: `number (double)`.
    pub number: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewElementFilterRangeData "JourneyViewElementFilterRangeData" 2 {
    (
        duration: String = "duration" with_duration,
        number: f64 = "number" with_number,
    )
});
