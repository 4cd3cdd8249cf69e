// @generated from the schema "UserProfilesInDateRange"; changes made here are lost at the next generation

/// The schema `UserProfilesInDateRange`.
pub struct UserProfilesInDateRange {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `profiles`: `array of ProfileWithDateRange`.
    pub profiles: ::std::option::Option<::std::vec::Vec<crate::ProfileWithDateRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserProfilesInDateRange {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        date_start_workday: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        profiles: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserProfilesInDateRange = &<UserProfilesInDateRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserProfilesInDateRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("dateStartWorkday", "date_start_workday", 0),
            ("dateEndWorkday", "date_end_workday", 0),
            ("profiles", "profiles", 0),
        ],
        fields: &[&E.user, &E.date_start_workday, &E.date_end_workday, &E.profiles],
    }
};

crate::runtime::model!(UserProfilesInDateRange);

crate::runtime::setters!(UserProfilesInDateRange {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_date_start_workday: date_start_workday: crate::runtime::Date,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
    with_profiles: profiles: ::std::vec::Vec<crate::ProfileWithDateRange>,
});
