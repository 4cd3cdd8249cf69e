// @generated from the schema "BuQueryAgentSchedulesRequest"; changes made here are lost at the next generation

/// The schema `BuQueryAgentSchedulesRequest`.
pub struct BuQueryAgentSchedulesRequest {
    /// `managementUnitId`: `string`, required.
    #[doc(alias = "managementUnitId")]
    pub management_unit_id: ::std::option::Option<::std::string::String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuQueryAgentSchedulesRequest {
    const EMPTY: Self = Self {
        management_unit_id: ::std::option::Option::None,
        user_ids: ::std::option::Option::None,
        team_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuQueryAgentSchedulesRequest = &<BuQueryAgentSchedulesRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuQueryAgentSchedulesRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnitId", "management_unit_id", 1),
            ("userIds", "user_ids", 0),
            ("teamIds", "team_ids", 0),
        ],
        fields: &[&E.management_unit_id, &E.user_ids, &E.team_ids],
    }
};

crate::runtime::model!(BuQueryAgentSchedulesRequest);

crate::runtime::setters!(BuQueryAgentSchedulesRequest {
    with_management_unit_id: management_unit_id: ::std::string::String,
    with_user_ids: user_ids: ::std::vec::Vec<::std::string::String>,
    with_team_ids: team_ids: ::std::vec::Vec<::std::string::String>,
});
