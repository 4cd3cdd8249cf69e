// @generated from the schema "WfmHistoricalAdherenceQueryForUsers"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceQueryForUsers`.
pub struct WfmHistoricalAdherenceQueryForUsers {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `includeExceptions`: `boolean`.
    #[doc(alias = "includeExceptions")]
    pub include_exceptions: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmHistoricalAdherenceQueryForUsers {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        user_ids: ::std::option::Option::None,
        include_exceptions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmHistoricalAdherenceQueryForUsers = &<WfmHistoricalAdherenceQueryForUsers as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmHistoricalAdherenceQueryForUsers",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 1),
            ("endDate", "end_date", 0),
            ("timeZone", "time_zone", 1),
            ("userIds", "user_ids", 1),
            ("includeExceptions", "include_exceptions", 0),
        ],
        fields: &[
            &E.start_date,
            &E.end_date,
            &E.time_zone,
            &E.user_ids,
            &E.include_exceptions,
        ],
    }
};

crate::runtime::model!(WfmHistoricalAdherenceQueryForUsers);

crate::runtime::setters!(WfmHistoricalAdherenceQueryForUsers {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_time_zone: time_zone: ::std::string::String,
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_include_exceptions: include_exceptions: bool,
});
