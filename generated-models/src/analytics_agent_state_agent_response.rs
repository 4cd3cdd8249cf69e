// @generated from the schema "AnalyticsAgentStateAgentResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsAgentStateAgentResponse`.
#[repr(C)]
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

crate::runtime::model!(AnalyticsAgentStateAgentResponse "AnalyticsAgentStateAgentResponse" 6 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        division_id: ::std::string::String = "divisionId" 0 with_division_id,
        user_name: ::std::string::String = "userName" 0 with_user_name,
        manager_id: ::std::string::String = "managerId" 0 with_manager_id,
        session_count: i32 = "sessionCount" 0 with_session_count,
        sessions: ::std::vec::Vec<crate::AnalyticsAgentStateAgentSessionResult> = "sessions" 0 with_sessions,
    )
});
