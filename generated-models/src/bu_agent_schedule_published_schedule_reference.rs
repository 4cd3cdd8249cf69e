// @generated from the schema "BuAgentSchedulePublishedScheduleReference"; changes made here are lost at the next generation

/// The schema `BuAgentSchedulePublishedScheduleReference`.
pub struct BuAgentSchedulePublishedScheduleReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `weekDate`: `string (date)`.
    #[doc(alias = "weekDate")]
    pub week_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAgentSchedulePublishedScheduleReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        week_date: ::std::option::Option::None,
        week_count: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAgentSchedulePublishedScheduleReference = &<BuAgentSchedulePublishedScheduleReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAgentSchedulePublishedScheduleReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("weekDate", "week_date", 0),
            ("weekCount", "week_count", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.week_date, &E.week_count, &E.self_uri],
    }
};

crate::runtime::model!(BuAgentSchedulePublishedScheduleReference);

crate::runtime::setters!(BuAgentSchedulePublishedScheduleReference {
    with_id: id: ::std::string::String,
    with_week_date: week_date: crate::runtime::Date,
    with_week_count: week_count: i32,
    with_self_uri: self_uri: ::std::string::String,
});
