// @generated from the schema "UserListScheduleRequestBody"; changes made here are lost at the next generation

/// The schema `UserListScheduleRequestBody`.
pub struct UserListScheduleRequestBody {
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `loadFullWeeks`: `boolean`.
    #[doc(alias = "loadFullWeeks")]
    pub load_full_weeks: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserListScheduleRequestBody {
    const EMPTY: Self = Self {
        user_ids: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        load_full_weeks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserListScheduleRequestBody = &<UserListScheduleRequestBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserListScheduleRequestBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userIds", "user_ids", 1),
            ("startDate", "start_date", 1),
            ("endDate", "end_date", 1),
            ("loadFullWeeks", "load_full_weeks", 0),
        ],
        fields: &[&E.user_ids, &E.start_date, &E.end_date, &E.load_full_weeks],
    }
};

crate::runtime::model!(UserListScheduleRequestBody);

crate::runtime::setters!(UserListScheduleRequestBody {
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_load_full_weeks: load_full_weeks: bool,
});
