// @generated from the schema "JourneyViewElementFilterRangeData"; changes made here are lost at the next generation

/// The schema `JourneyViewElementFilterRangeData`.
pub struct JourneyViewElementFilterRangeData {
    /// `duration`: `string`.
    pub duration: ::std::option::Option<::std::string::String>,
    /// `number`: `number (double)`.
    pub number: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewElementFilterRangeData {
    const EMPTY: Self = Self {
        duration: ::std::option::Option::None,
        number: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewElementFilterRangeData = &<JourneyViewElementFilterRangeData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewElementFilterRangeData",
        empty: E,
        extra: &E.extra,
        properties: &[("duration", "duration", 0), ("number", "number", 0)],
        fields: &[&E.duration, &E.number],
    }
};

crate::runtime::model!(JourneyViewElementFilterRangeData);

crate::runtime::setters!(JourneyViewElementFilterRangeData {
    with_duration: duration: ::std::string::String,
    with_number: number: f64,
});
