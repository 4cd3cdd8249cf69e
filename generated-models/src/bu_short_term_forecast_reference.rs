// @generated from the schema "BuShortTermForecastReference"; changes made here are lost at the next generation

/// The schema `BuShortTermForecastReference`.
pub struct BuShortTermForecastReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuShortTermForecastReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        description: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuShortTermForecastReference = &<BuShortTermForecastReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuShortTermForecastReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("weekDate", "week_date", 1),
            ("description", "description", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.week_date, &E.description, &E.self_uri],
    }
};

crate::runtime::model!(BuShortTermForecastReference);

crate::runtime::setters!(BuShortTermForecastReference {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
    with_description: description: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
