// @generated from the schema "UserProfilesInDateRangeRequest"; changes made here are lost at the next generation

/// The schema `UserProfilesInDateRangeRequest`.
pub struct UserProfilesInDateRangeRequest {
    /// `startWorkday`: `string`, required.
    #[doc(alias = "startWorkday")]
    pub start_workday: ::std::option::Option<::std::string::String>,
    /// `endWorkday`: `string`, required.
    #[doc(alias = "endWorkday")]
    pub end_workday: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserProfilesInDateRangeRequest {
    const EMPTY: Self = Self {
        start_workday: ::std::option::Option::None,
        end_workday: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserProfilesInDateRangeRequest = &<UserProfilesInDateRangeRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserProfilesInDateRangeRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startWorkday", "start_workday", 1),
            ("endWorkday", "end_workday", 1),
        ],
        fields: &[&E.start_workday, &E.end_workday],
    }
};

crate::runtime::model!(UserProfilesInDateRangeRequest);

crate::runtime::setters!(UserProfilesInDateRangeRequest {
    with_start_workday: start_workday: ::std::string::String,
    with_end_workday: end_workday: ::std::string::String,
});
