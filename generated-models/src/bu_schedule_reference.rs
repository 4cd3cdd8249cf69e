// @generated from the schema "BuScheduleReference"; changes made here are lost at the next generation

/// The schema `BuScheduleReference`.
pub struct BuScheduleReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuScheduleReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuScheduleReference = &<BuScheduleReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuScheduleReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("weekDate", "week_date", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.week_date, &E.self_uri],
    }
};

crate::runtime::model!(BuScheduleReference);

crate::runtime::setters!(BuScheduleReference {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
    with_self_uri: self_uri: ::std::string::String,
});
