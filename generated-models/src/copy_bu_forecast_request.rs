// @generated from the schema "CopyBuForecastRequest"; changes made here are lost at the next generation

/// The schema `CopyBuForecastRequest`.
pub struct CopyBuForecastRequest {
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CopyBuForecastRequest {
    const EMPTY: Self = Self {
        description: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CopyBuForecastRequest = &<CopyBuForecastRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CopyBuForecastRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("description", "description", 1), ("weekDate", "week_date", 1)],
        fields: &[&E.description, &E.week_date],
    }
};

crate::runtime::model!(CopyBuForecastRequest);

crate::runtime::setters!(CopyBuForecastRequest {
    with_description: description: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
});
