// @generated from the schema "SessionInfo"; changes made here are lost at the next generation

/// The schema `SessionInfo`.
pub struct SessionInfo {
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// `planningGroupsVersion`: `integer (int32)`.
    #[doc(alias = "planningGroupsVersion")]
    pub planning_groups_version: ::std::option::Option<i32>,
    /// `dateOfSession`: `string (date-time)`.
    #[doc(alias = "dateOfSession")]
    pub date_of_session: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SessionInfo {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        business_unit_id: ::std::option::Option::None,
        planning_groups_version: ::std::option::Option::None,
        date_of_session: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SessionInfo = &<SessionInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SessionInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 0),
            ("sessionId", "session_id", 0),
            ("businessUnitId", "business_unit_id", 0),
            ("planningGroupsVersion", "planning_groups_version", 0),
            ("dateOfSession", "date_of_session", 0),
        ],
        fields: &[
            &E.version,
            &E.session_id,
            &E.business_unit_id,
            &E.planning_groups_version,
            &E.date_of_session,
        ],
    }
};

crate::runtime::model!(SessionInfo);

crate::runtime::setters!(SessionInfo {
    with_version: version: i32,
    with_session_id: session_id: ::std::string::String,
    with_business_unit_id: business_unit_id: ::std::string::String,
    with_planning_groups_version: planning_groups_version: i32,
    with_date_of_session: date_of_session: crate::runtime::DateTime,
});
