// @generated from the schema "JourneyViewElementFilterRangeData"; changes made here are lost at the next generation

/// The schema `JourneyViewElementFilterRangeData`.
#[repr(C)]
pub struct JourneyViewElementFilterRangeData {
    /// `duration`: `string`.
    pub duration: ::std::option::Option<::std::string::String>,
    /// `number`: `number (double)`.
    pub number: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewElementFilterRangeData "JourneyViewElementFilterRangeData" 2 {
    (
        duration: ::std::string::String = "duration" 0 with_duration,
        number: f64 = "number" 0 with_number,
    )
});
