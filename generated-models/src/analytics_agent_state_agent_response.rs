// @generated from the schema "AnalyticsAgentStateAgentResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsAgentStateAgentResponse`.
pub struct AnalyticsAgentStateAgentResponse {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `userName`: `string`.
    #[doc(alias = "userName")]
    pub user_name: ::std::option::Option<::std::string::String>,
    /// `managerId`: `string`.
    #[doc(alias = "managerId")]
    pub manager_id: ::std::option::Option<::std::string::String>,
    /// `sessionCount`: `integer (int32)`.
    #[doc(alias = "sessionCount")]
    pub session_count: ::std::option::Option<i32>,
    /// `sessions`: `array of AnalyticsAgentStateAgentSessionResult`.
    pub sessions: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsAgentStateAgentSessionResult>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsAgentStateAgentResponse {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        user_name: ::std::option::Option::None,
        manager_id: ::std::option::Option::None,
        session_count: ::std::option::Option::None,
        sessions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsAgentStateAgentResponse = &<AnalyticsAgentStateAgentResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsAgentStateAgentResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("divisionId", "division_id", 0),
            ("userName", "user_name", 0),
            ("managerId", "manager_id", 0),
            ("sessionCount", "session_count", 0),
            ("sessions", "sessions", 0),
        ],
        fields: &[
            &E.user_id,
            &E.division_id,
            &E.user_name,
            &E.manager_id,
            &E.session_count,
            &E.sessions,
        ],
    }
};

crate::runtime::model!(AnalyticsAgentStateAgentResponse);

crate::runtime::setters!(AnalyticsAgentStateAgentResponse {
    with_user_id: user_id: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_user_name: user_name: ::std::string::String,
    with_manager_id: manager_id: ::std::string::String,
    with_session_count: session_count: i32,
    with_sessions: sessions: ::std::vec::Vec<crate::AnalyticsAgentStateAgentSessionResult>,
});
