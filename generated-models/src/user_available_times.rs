// @generated from the schema "UserAvailableTimes"; changes made here are lost at the next generation

/// The schema `UserAvailableTimes`.
pub struct UserAvailableTimes {
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `availableTimes`: `array of AvailableTime`, read-only.
    #[doc(alias = "availableTimes")]
    pub available_times: ::std::option::Option<::std::vec::Vec<crate::AvailableTime>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserAvailableTimes {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        available_times: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserAvailableTimes = &<UserAvailableTimes as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserAvailableTimes",
        empty: E,
        extra: &E.extra,
        properties: &[("user", "user", 2), ("availableTimes", "available_times", 2)],
        fields: &[&E.user, &E.available_times],
    }
};

crate::runtime::model!(UserAvailableTimes);

crate::runtime::setters!(UserAvailableTimes {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_available_times: available_times: ::std::vec::Vec<crate::AvailableTime>,
});
