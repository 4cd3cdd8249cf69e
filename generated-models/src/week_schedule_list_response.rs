// @generated from the schema "WeekScheduleListResponse"; changes made here are lost at the next generation

/// The schema `WeekScheduleListResponse`.
pub struct WeekScheduleListResponse {
    /// `entities`: `array of WeekScheduleListItemResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WeekScheduleListItemResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WeekScheduleListResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WeekScheduleListResponse = &<WeekScheduleListResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WeekScheduleListResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(WeekScheduleListResponse);

crate::runtime::setters!(WeekScheduleListResponse {
    with_entities: entities: ::std::vec::Vec<crate::WeekScheduleListItemResponse>,
});
