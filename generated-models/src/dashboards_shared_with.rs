// @generated from the schema "DashboardsSharedWith"; changes made here are lost at the next generation

/// The schema `DashboardsSharedWith`.
pub struct DashboardsSharedWith {
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DashboardsSharedWith {
    const EMPTY: Self = Self {
        user_ids: ::std::option::Option::None,
        team_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DashboardsSharedWith = &<DashboardsSharedWith as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DashboardsSharedWith",
        empty: E,
        extra: &E.extra,
        properties: &[("userIds", "user_ids", 0), ("teamIds", "team_ids", 0)],
        fields: &[&E.user_ids, &E.team_ids],
    }
};

crate::runtime::model!(DashboardsSharedWith);

crate::runtime::setters!(DashboardsSharedWith {
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_team_ids: team_ids: ::std::vec::Vec<::std::string::String>,
});
