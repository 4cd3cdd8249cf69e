// @generated from the schema "ProcessScheduleUpdateUploadRequest"; changes made here are lost at the next generation

/// The schema `ProcessScheduleUpdateUploadRequest`.
pub struct ProcessScheduleUpdateUploadRequest {
    /// `uploadKey`: `string`, required.
    #[doc(alias = "uploadKey")]
    pub upload_key: ::std::option::Option<::std::string::String>,
    /// `teamIds`: `array of string`.
    #[doc(alias = "teamIds")]
    pub team_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `managementUnitIdsForAddedTeamUsers`: `array of string`.
    #[doc(alias = "managementUnitIdsForAddedTeamUsers")]
    pub management_unit_ids_for_added_team_users: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ProcessScheduleUpdateUploadRequest {
    const EMPTY: Self = Self {
        upload_key: ::std::option::Option::None,
        team_ids: ::std::option::Option::None,
        management_unit_ids_for_added_team_users: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProcessScheduleUpdateUploadRequest = &<ProcessScheduleUpdateUploadRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProcessScheduleUpdateUploadRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("uploadKey", "upload_key", 1),
            ("teamIds", "team_ids", 0),
            (
                "managementUnitIdsForAddedTeamUsers",
                "management_unit_ids_for_added_team_users",
                0,
            ),
        ],
        fields: &[
            &E.upload_key,
            &E.team_ids,
            &E.management_unit_ids_for_added_team_users,
        ],
    }
};

crate::runtime::model!(ProcessScheduleUpdateUploadRequest);

crate::runtime::setters!(ProcessScheduleUpdateUploadRequest {
    with_upload_key: upload_key: ::std::string::String,
    with_team_ids: team_ids: ::std::vec::Vec<::std::string::String>,
    with_management_unit_ids_for_added_team_users: management_unit_ids_for_added_team_users: ::std::vec::Vec<::std::string::String>,
});
