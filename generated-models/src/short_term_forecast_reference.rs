// @generated from the schema "ShortTermForecastReference"; changes made here are lost at the next generation

/// The schema `ShortTermForecastReference`.
pub struct ShortTermForecastReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string`, required.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ShortTermForecastReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        description: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ShortTermForecastReference = &<ShortTermForecastReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ShortTermForecastReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("selfUri", "self_uri", 2),
            ("weekDate", "week_date", 1),
            ("description", "description", 0),
        ],
        fields: &[&E.id, &E.self_uri, &E.week_date, &E.description],
    }
};

crate::runtime::model!(ShortTermForecastReference);

crate::runtime::setters!(ShortTermForecastReference {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_week_date: week_date: ::std::string::String,
    with_description: description: ::std::string::String,
});
