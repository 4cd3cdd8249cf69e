// @generated from the schema "ShiftTradePreviewResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradePreviewResponse`.
pub struct ShiftTradePreviewResponse {
    /// `activities`: `array of ShiftTradeActivityPreviewResponse`.
    pub activities: ::std::option::Option<
        ::std::vec::Vec<crate::ShiftTradeActivityPreviewResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShiftTradePreviewResponse {
    const EMPTY: Self = Self {
        activities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftTradePreviewResponse = &<ShiftTradePreviewResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftTradePreviewResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("activities", "activities", 0)],
        fields: &[&E.activities],
    }
};

crate::runtime::model!(ShiftTradePreviewResponse);

crate::runtime::setters!(ShiftTradePreviewResponse {
    with_activities: activities: ::std::vec::Vec<crate::ShiftTradeActivityPreviewResponse>,
});
