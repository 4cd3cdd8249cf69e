// @generated from the schema "ShiftTradeListResponse"; changes made here are lost at the next generation

/// The schema `ShiftTradeListResponse`.
pub struct ShiftTradeListResponse {
    /// `entities`: `array of ShiftTradeResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ShiftTradeResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShiftTradeListResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShiftTradeListResponse = &<ShiftTradeListResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShiftTradeListResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(ShiftTradeListResponse);

crate::runtime::setters!(ShiftTradeListResponse {
    with_entities: entities: ::std::vec::Vec<crate::ShiftTradeResponse>,
});
