// @generated from the schema "BuSearchAgentSchedulesRequest"; changes made here are lost at the next generation

/// The schema `BuSearchAgentSchedulesRequest`.
pub struct BuSearchAgentSchedulesRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuSearchAgentSchedulesRequest {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        user_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuSearchAgentSchedulesRequest = &<BuSearchAgentSchedulesRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuSearchAgentSchedulesRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 1),
            ("endDate", "end_date", 1),
            ("userIds", "user_ids", 0),
        ],
        fields: &[&E.start_date, &E.end_date, &E.user_ids],
    }
};

crate::runtime::model!(BuSearchAgentSchedulesRequest);

crate::runtime::setters!(BuSearchAgentSchedulesRequest {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
});
