// @generated from the schema "AnalyticsAgentStateAgentResponse"; changes made here are lost at the next generation

use crate::AnalyticsAgentStateAgentSessionResult;
use crate::runtime::Extra;

/// The schema `AnalyticsAgentStateAgentResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsAgentStateAgentResponse {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// `userName`: `string`.
    #[doc(alias = "userName")]
    pub user_name: Option<String>,
    /// `managerId`: `string`.
    #[doc(alias = "managerId")]
    pub manager_id: Option<String>,
    /// `sessionCount`: `integer (int32)`.
    #[doc(alias = "sessionCount")]
    pub session_count: Option<i32>,
    /// `sessions`: `array of AnalyticsAgentStateAgentSessionResult`.
    pub sessions: Option<Vec<AnalyticsAgentStateAgentSessionResult>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsAgentStateAgentResponse "AnalyticsAgentStateAgentResponse" 6 {
    (
        user_id: String = "userId" with_user_id,
        division_id: String = "divisionId" with_division_id,
        user_name: String = "userName" with_user_name,
        manager_id: String = "managerId" with_manager_id,
        session_count: i32 = "sessionCount" with_session_count,
        sessions: Vec<AnalyticsAgentStateAgentSessionResult> = "sessions" with_sessions,
    )
});
