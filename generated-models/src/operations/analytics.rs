// @generated from the whole document; changes made here are lost at the next generation

use crate::{
    ActionAggregateQueryResponse, ActionAggregationQuery,
    ActionAsyncAggregateQueryResponse, ActionAsyncAggregationQuery,
    AgentCopilotAggregateQueryResponse, AgentCopilotAggregationQuery,
    AgentCopilotAsyncAggregateQueryResponse, AgentCopilotAsyncAggregationQuery,
    AgentStateCountsRequest, AgentStateQueryRequest, AnalyticsAgentStateAgentResponse,
    AnalyticsAgentStateCountsResponse, AnalyticsAgentStateQueryResponse,
    AnalyticsDataRetentionResponse, AnalyticsReportingSettings, AsyncQueryResponse,
    AsyncQueryStatus, BotAggregateQueryResponse, BotAggregationQuery,
    BotAsyncAggregateQueryResponse, BotAsyncAggregationQuery,
    DashboardConfigurationBulkRequest, DashboardConfigurationListing,
    DashboardConfigurationQueryRequest, DashboardUser, DashboardUserListing,
    FlowExecutionAggregateQueryResponse, FlowExecutionAggregationQuery,
    FlowExecutionAsyncAggregateQueryResponse, FlowExecutionAsyncAggregationQuery,
    KnowledgeAggregateQueryResponse, KnowledgeAggregationQuery,
    KnowledgeAsyncAggregateQueryResponse, KnowledgeAsyncAggregationQuery,
    RateLimitAggregateQueryResponse, RateLimitAggregationQuery,
    ReportingExportJobListing, ReportingExportJobRequest, ReportingExportJobResponse,
    ReportingExportMetadataJobListing, ReportingTurnsResponse,
    ResolutionAggregateQueryResponse, ResolutionAggregationQuery,
    ResolutionAsyncAggregateQueryResponse, ResolutionAsyncAggregationQuery,
    SessionsResponse, SummaryAggregateQueryResponse, SummaryAggregationQuery,
    SummaryAsyncAggregateQueryResponse, SummaryAsyncAggregationQuery,
    TaskManagementAggregateQueryResponse, TaskManagementAggregationQuery,
    TaskManagementAsyncAggregateQueryResponse, TaskManagementAsyncAggregationQuery,
    TranscriptAggregateQueryResponse, TranscriptAggregationQuery,
    TranscriptAsyncAggregateQueryResponse, TranscriptAsyncAggregationQuery,
    UpdateAnalyticsDataRetentionRequest,
};

crate::runtime::request::operation! {
    GetAnalyticsActionsAggregatesJob "GET" "/api/v2/analytics/actions/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsActionsAggregatesJobResults "GET" "/api/v2/analytics/actions/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> ActionAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsAgentStatus "GET" "/api/v2/analytics/agents/{userId}/status" "/userId >application/json"
    (user_id: &str = text) -> AnalyticsAgentStateAgentResponse {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsAgentcopilotsAggregatesJob "GET" "/api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsAgentcopilotsAggregatesJobResults "GET" "/api/v2/analytics/agentcopilots/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> AgentCopilotAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsBotflowDivisionsReportingturns "GET" "/api/v2/analytics/botflows/{botFlowId}/divisions/reportingturns" "/botFlowId ?actionId ?after ?askActionResults ?interval ?language ?pageSize ?sessionId >application/json"
    (bot_flow_id: &str = text) -> ReportingTurnsResponse {
        #[doc = " The parameter `actionId`."]
        1 action_id: &str = text;
        2 after: &str = text;
        #[doc = " The parameter `askActionResults`."]
        3 ask_action_results: &str = text;
        4 interval: &str = text;
        5 language: &str = text;
        #[doc = " The parameter `pageSize`."]
        6 page_size: &str = text;
        #[doc = " The parameter `sessionId`."]
        7 session_id: &str = text;
    }
}

crate::runtime::request::operation! {
    #[deprecated]
    GetAnalyticsBotflowReportingturns "GET" "/api/v2/analytics/botflows/{botFlowId}/reportingturns" "/botFlowId ?actionId ?after ?askActionResults ?interval ?language ?pageSize ?sessionId >application/json"
    (bot_flow_id: &str = text) -> ReportingTurnsResponse {
        #[doc = " The parameter `actionId`."]
        1 action_id: &str = text;
        2 after: &str = text;
        #[doc = " The parameter `askActionResults`."]
        3 ask_action_results: &str = text;
        4 interval: &str = text;
        5 language: &str = text;
        #[doc = " The parameter `pageSize`."]
        6 page_size: &str = text;
        #[doc = " The parameter `sessionId`."]
        7 session_id: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsBotflowSessions "GET" "/api/v2/analytics/botflows/{botFlowId}/sessions" "/botFlowId ?after ?botResultCategories ?endLanguage ?interval ?pageSize >application/json"
    (bot_flow_id: &str = text) -> SessionsResponse {
        1 after: &str = text;
        #[doc = " The parameter `botResultCategories`."]
        2 bot_result_categories: &str = text;
        #[doc = " The parameter `endLanguage`."]
        3 end_language: &str = text;
        4 interval: &str = text;
        #[doc = " The parameter `pageSize`."]
        5 page_size: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsBotsAggregatesJob "GET" "/api/v2/analytics/bots/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsBotsAggregatesJobResults "GET" "/api/v2/analytics/bots/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> BotAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsDataretentionSettings "GET" "/api/v2/analytics/dataretention/settings" ">application/json"
    () -> AnalyticsDataRetentionResponse {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsFlowexecutionsAggregatesJob "GET" "/api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsFlowexecutionsAggregatesJobResults "GET" "/api/v2/analytics/flowexecutions/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> FlowExecutionAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsKnowledgeAggregatesJob "GET" "/api/v2/analytics/knowledge/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsKnowledgeAggregatesJobResults "GET" "/api/v2/analytics/knowledge/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> KnowledgeAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsReportingDashboardsUser "GET" "/api/v2/analytics/reporting/dashboards/users/{userId}" "/userId >application/json"
    (user_id: &str = text) -> DashboardUser {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsReportingDashboardsUsers "GET" "/api/v2/analytics/reporting/dashboards/users" "?deletedOnly ?id ?pageNumber ?pageSize ?sortBy ?state >application/json"
    () -> DashboardUserListing {
        #[doc = " The parameter `deletedOnly`."]
        0 deleted_only: bool = value;
        1 id: &[impl AsRef<str>] = texts;
        #[doc = " The parameter `pageNumber`."]
        2 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        3 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        4 sort_by: &str = text;
        5 state: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsReportingExports "GET" "/api/v2/analytics/reporting/exports" "?pageNumber ?pageSize >application/json"
    () -> ReportingExportJobListing {
        #[doc = " The parameter `pageNumber`."]
        0 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        1 page_size: i32 = value;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsReportingExportsMetadata "GET" "/api/v2/analytics/reporting/exports/metadata" ">application/json"
    () -> ReportingExportMetadataJobListing {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsReportingSettings "GET" "/api/v2/analytics/reporting/settings" ">application/json"
    () -> AnalyticsReportingSettings {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsReportingSettingsDashboardsQuery "GET" "/api/v2/analytics/reporting/settings/dashboards/query" "?dashboardAccessFilter ?dashboardType ?dashboardState ?name ?pageNumber ?pageSize ?sortBy >application/json"
    (dashboard_access_filter: &str = text, dashboard_type: &str = text) -> DashboardConfigurationListing {
        #[doc = " The parameter `dashboardState`."]
        2 dashboard_state: &str = text;
        3 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `sortBy`."]
        6 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsReportingSettingsUserDashboards "GET" "/api/v2/analytics/reporting/settings/users/{userId}/dashboards" "/userId ?deletedOnly ?favoriteOnly ?name ?pageNumber ?pageSize ?publicOnly ?sortBy >application/json"
    (user_id: &str = text) -> DashboardConfigurationListing {
        #[doc = " The parameter `deletedOnly`."]
        1 deleted_only: bool = value;
        #[doc = " The parameter `favoriteOnly`."]
        2 favorite_only: bool = value;
        3 name: &str = text;
        #[doc = " The parameter `pageNumber`."]
        4 page_number: i32 = value;
        #[doc = " The parameter `pageSize`."]
        5 page_size: i32 = value;
        #[doc = " The parameter `publicOnly`."]
        6 public_only: bool = value;
        #[doc = " The parameter `sortBy`."]
        7 sort_by: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsResolutionsAggregatesJob "GET" "/api/v2/analytics/resolutions/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsResolutionsAggregatesJobResults "GET" "/api/v2/analytics/resolutions/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> ResolutionAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsSummariesAggregatesJob "GET" "/api/v2/analytics/summaries/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsSummariesAggregatesJobResults "GET" "/api/v2/analytics/summaries/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> SummaryAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsTaskmanagementAggregatesJob "GET" "/api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsTaskmanagementAggregatesJobResults "GET" "/api/v2/analytics/taskmanagement/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> TaskManagementAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    GetAnalyticsTranscriptsAggregatesJob "GET" "/api/v2/analytics/transcripts/aggregates/jobs/{jobId}" "/jobId >application/json"
    (job_id: &str = text) -> AsyncQueryStatus {
    }
}

crate::runtime::request::operation! {
    GetAnalyticsTranscriptsAggregatesJobResults "GET" "/api/v2/analytics/transcripts/aggregates/jobs/{jobId}/results" "/jobId ?cursor >application/json"
    (job_id: &str = text) -> TranscriptAsyncAggregateQueryResponse {
        1 cursor: &str = text;
    }
}

crate::runtime::request::operation! {
    PatchAnalyticsReportingSettings "PATCH" "/api/v2/analytics/reporting/settings" "=application/json >application/json"
    (body: &AnalyticsReportingSettings = json) -> AnalyticsReportingSettings {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsActionsAggregatesJobs "POST" "/api/v2/analytics/actions/aggregates/jobs" "=application/json >application/json"
    (body: &ActionAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsActionsAggregatesQuery "POST" "/api/v2/analytics/actions/aggregates/query" "=application/json >application/json"
    (body: &ActionAggregationQuery = json) -> ActionAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsAgentcopilotsAggregatesJobs "POST" "/api/v2/analytics/agentcopilots/aggregates/jobs" "=application/json >application/json"
    (body: &AgentCopilotAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsAgentcopilotsAggregatesQuery "POST" "/api/v2/analytics/agentcopilots/aggregates/query" "=application/json >application/json"
    (body: &AgentCopilotAggregationQuery = json) -> AgentCopilotAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsAgentsStatusCounts "POST" "/api/v2/analytics/agents/status/counts" "=application/json >application/json"
    (body: &AgentStateCountsRequest = json) -> AnalyticsAgentStateCountsResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsAgentsStatusQuery "POST" "/api/v2/analytics/agents/status/query" "=application/json >application/json"
    (body: &AgentStateQueryRequest = json) -> AnalyticsAgentStateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsBotsAggregatesJobs "POST" "/api/v2/analytics/bots/aggregates/jobs" "=application/json >application/json"
    (body: &BotAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsBotsAggregatesQuery "POST" "/api/v2/analytics/bots/aggregates/query" "=application/json >application/json"
    (body: &BotAggregationQuery = json) -> BotAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsFlowexecutionsAggregatesJobs "POST" "/api/v2/analytics/flowexecutions/aggregates/jobs" "=application/json >application/json"
    (body: &FlowExecutionAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsFlowexecutionsAggregatesQuery "POST" "/api/v2/analytics/flowexecutions/aggregates/query" "=application/json >application/json"
    (body: &FlowExecutionAggregationQuery = json) -> FlowExecutionAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsKnowledgeAggregatesJobs "POST" "/api/v2/analytics/knowledge/aggregates/jobs" "=application/json >application/json"
    (body: &KnowledgeAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsKnowledgeAggregatesQuery "POST" "/api/v2/analytics/knowledge/aggregates/query" "=application/json >application/json"
    (body: &KnowledgeAggregationQuery = json) -> KnowledgeAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsRatelimitsAggregatesQuery "POST" "/api/v2/analytics/ratelimits/aggregates/query" "=application/json >application/json"
    (body: &RateLimitAggregationQuery = json) -> RateLimitAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsReportingDashboardsUsersBulkRemove "POST" "/api/v2/analytics/reporting/dashboards/users/bulk/remove" "=application/json"
    (body: &[String] = json_list) -> () {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsReportingExports "POST" "/api/v2/analytics/reporting/exports" "=application/json >application/json"
    (body: &ReportingExportJobRequest = json) -> ReportingExportJobResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsReportingSettingsDashboardsBulkRemove "POST" "/api/v2/analytics/reporting/settings/dashboards/bulk/remove" "=application/json"
    (body: &DashboardConfigurationBulkRequest = json) -> () {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsReportingSettingsDashboardsQuery "POST" "/api/v2/analytics/reporting/settings/dashboards/query" "=application/json >application/json"
    (body: &DashboardConfigurationQueryRequest = json) -> DashboardConfigurationListing {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsResolutionsAggregatesJobs "POST" "/api/v2/analytics/resolutions/aggregates/jobs" "=application/json >application/json"
    (body: &ResolutionAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsResolutionsAggregatesQuery "POST" "/api/v2/analytics/resolutions/aggregates/query" "=application/json >application/json"
    (body: &ResolutionAggregationQuery = json) -> ResolutionAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsSummariesAggregatesJobs "POST" "/api/v2/analytics/summaries/aggregates/jobs" "=application/json >application/json"
    (body: &SummaryAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsSummariesAggregatesQuery "POST" "/api/v2/analytics/summaries/aggregates/query" "=application/json >application/json"
    (body: &SummaryAggregationQuery = json) -> SummaryAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsTaskmanagementAggregatesJobs "POST" "/api/v2/analytics/taskmanagement/aggregates/jobs" "=application/json >application/json"
    (body: &TaskManagementAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsTaskmanagementAggregatesQuery "POST" "/api/v2/analytics/taskmanagement/aggregates/query" "=application/json >application/json"
    (body: &TaskManagementAggregationQuery = json) -> TaskManagementAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsTranscriptsAggregatesJobs "POST" "/api/v2/analytics/transcripts/aggregates/jobs" "=application/json >application/json"
    (body: &TranscriptAsyncAggregationQuery = json) -> AsyncQueryResponse {
    }
}

crate::runtime::request::operation! {
    PostAnalyticsTranscriptsAggregatesQuery "POST" "/api/v2/analytics/transcripts/aggregates/query" "=application/json >application/json"
    (body: &TranscriptAggregationQuery = json) -> TranscriptAggregateQueryResponse {
    }
}

crate::runtime::request::operation! {
    PutAnalyticsDataretentionSettings "PUT" "/api/v2/analytics/dataretention/settings" "=application/json >application/json"
    (body: &UpdateAnalyticsDataRetentionRequest = json) -> AnalyticsDataRetentionResponse {
    }
}
