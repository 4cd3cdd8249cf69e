// @generated from the schema "GenerateBuForecastRequest"; changes made here are lost at the next generation

/// The schema `GenerateBuForecastRequest`.
pub struct GenerateBuForecastRequest {
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `canUseForScheduling`: `boolean`.
    #[doc(alias = "canUseForScheduling")]
    pub can_use_for_scheduling: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GenerateBuForecastRequest {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        can_use_for_scheduling: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GenerateBuForecastRequest = &<GenerateBuForecastRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GenerateBuForecastRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("description", "description", 1),
            ("weekCount", "week_count", 0),
            ("canUseForScheduling", "can_use_for_scheduling", 0),
        ],
        fields: &[&E.description, &E.week_count, &E.can_use_for_scheduling],
    }
};

crate::runtime::model!(GenerateBuForecastRequest);

crate::runtime::setters!(GenerateBuForecastRequest {
    with_description: description: ::std::string::String,
    with_week_count: week_count: i32,
    with_can_use_for_scheduling: can_use_for_scheduling: bool,
});
