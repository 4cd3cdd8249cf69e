// @generated from the schema "WeekScheduleReference"; changes made here are lost at the next generation

/// The schema `WeekScheduleReference`.
pub struct WeekScheduleReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WeekScheduleReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WeekScheduleReference = &<WeekScheduleReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WeekScheduleReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("selfUri", "self_uri", 2),
            ("weekDate", "week_date", 0),
        ],
        fields: &[&E.id, &E.self_uri, &E.week_date],
    }
};

crate::runtime::model!(WeekScheduleReference);

crate::runtime::setters!(WeekScheduleReference {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_week_date: week_date: ::std::string::String,
});
