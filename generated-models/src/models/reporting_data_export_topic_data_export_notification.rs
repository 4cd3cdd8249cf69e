// @generated from the schema "ReportingDataExportTopicDataExportNotification"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ReportingDataExportTopicDataExportNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReportingDataExportTopicDataExportNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `status`: one of `SUBMITTED`, `RUNNING`, `CANCELLING`, `CANCELLED` and 3 more.
    pub status: Option<Open<Status>>,
    /// `exportFormat`: one of `CSV` and `PDF`.
    #[doc(alias = "exportFormat")]
    pub export_format: Option<Open<ExportFormat>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `viewType`: one of `QUEUE_PERFORMANCE_SUMMARY_VIEW`, `QUEUE_PERFORMANCE_DETAIL_VIEW`, `INTERACTION_SEARCH_VIEW`, `AGENT_PERFORMANCE_SUMMARY_VIEW` and 88 more.
    #[doc(alias = "viewType")]
    pub view_type: Option<Open<ViewType>>,
    /// `exportErrorMessagesType`: one of `FAILED_CONVERTING_EXPORT_JOB`, `FAILED_NO_DATA_EXPORT_JOB_FOUND`, `FAILED_GETTING_DATA_FROM_SERVICE`, `FAILED_GENERATING_TEMP_FILE` and 14 more.
    #[doc(alias = "exportErrorMessagesType")]
    pub export_error_messages_type: Option<Open<ExportErrorMessagesType>>,
    /// `read`: `boolean`.
    pub read: Option<bool>,
    /// `createdDateTime`: `string (date-time)`.
    #[doc(alias = "createdDateTime")]
    pub created_date_time: Option<DateTime>,
    /// `modifiedDateTime`: `string (date-time)`.
    #[doc(alias = "modifiedDateTime")]
    pub modified_date_time: Option<DateTime>,
    /// `percentageComplete`: `number (double)`.
    #[doc(alias = "percentageComplete")]
    pub percentage_complete: Option<f64>,
    /// `emailStatuses`: `map of string`.
    #[doc(alias = "emailStatuses")]
    pub email_statuses: Option<BTreeMap<String, String>>,
    /// `emailErrorDescription`: `string`.
    #[doc(alias = "emailErrorDescription")]
    pub email_error_description: Option<String>,
    /// `scheduleExpression`: `string`.
    #[doc(alias = "scheduleExpression")]
    pub schedule_expression: Option<String>,
    /// `scheduleStaticLinkUrl`: `string`.
    #[doc(alias = "scheduleStaticLinkUrl")]
    pub schedule_static_link_url: Option<String>,
    /// `exportAllowedToRerun`: `boolean`.
    #[doc(alias = "exportAllowedToRerun")]
    pub export_allowed_to_rerun: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReportingDataExportTopicDataExportNotification "ReportingDataExportTopicDataExportNotification" 17 {
    (
        id: String = "id" with_id,
        run_id: String = "runId" with_run_id,
        name: String = "name" with_name,
        status: Open<Status> = "status" with_status,
        export_format: Open<ExportFormat> = "exportFormat" with_export_format,
        download_url: String = "downloadUrl" with_download_url,
        view_type: Open<ViewType> = "viewType" with_view_type,
        export_error_messages_type: Open<ExportErrorMessagesType> = "exportErrorMessagesType" with_export_error_messages_type,
        read: bool = "read" with_read,
        created_date_time: DateTime = "createdDateTime" with_created_date_time,
        modified_date_time: DateTime = "modifiedDateTime" with_modified_date_time,
        percentage_complete: f64 = "percentageComplete" with_percentage_complete,
        email_statuses: BTreeMap<String, String> = "emailStatuses" with_email_statuses,
        email_error_description: String = "emailErrorDescription" with_email_error_description,
        schedule_expression: String = "scheduleExpression" with_schedule_expression,
        schedule_static_link_url: String = "scheduleStaticLinkUrl" with_schedule_static_link_url,
    )
    (
        export_allowed_to_rerun: bool = "exportAllowedToRerun" with_export_allowed_to_rerun,
    )
});

/// The property `status` of `ReportingDataExportTopicDataExportNotification`. Known values: `SUBMITTED`, `RUNNING`, `CANCELLING`, `CANCELLED`, `COMPLETED`, `COMPLETED_WITH_PARTIAL_RESULTS`, `FAILED`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Submitted,
    Running,
    Cancelling,
    Cancelled,
    Completed,
    CompletedWithPartialResults,
    Failed,
}

crate::runtime::values!(Status {
    Submitted = "SUBMITTED",
    Running = "RUNNING",
    Cancelling = "CANCELLING",
    Cancelled = "CANCELLED",
    Completed = "COMPLETED",
    CompletedWithPartialResults = "COMPLETED_WITH_PARTIAL_RESULTS",
    Failed = "FAILED",
});

/// The property `exportFormat` of `ReportingDataExportTopicDataExportNotification`. Known values: `CSV`, `PDF`.
#[repr(u16)]
#[non_exhaustive]
pub enum ExportFormat {
    Csv,
    Pdf,
}

crate::runtime::values!(ExportFormat {
    Csv = "CSV",
    Pdf = "PDF",
});

/// The property `viewType` of `ReportingDataExportTopicDataExportNotification`. Known values: `QUEUE_PERFORMANCE_SUMMARY_VIEW`, `QUEUE_PERFORMANCE_DETAIL_VIEW`, `INTERACTION_SEARCH_VIEW`, `AGENT_PERFORMANCE_SUMMARY_VIEW`, `AGENT_PERFORMANCE_DETAIL_VIEW`, `AGENT_STATUS_SUMMARY_VIEW`, `AGENT_STATUS_DETAIL_VIEW`, `AGENT_EVALUATION_SUMMARY_VIEW`, `AGENT_EVALUATION_DETAIL_VIEW`, `AGENT_QUEUE_DETAIL_VIEW`, `AGENT_INTERACTION_DETAIL_VIEW`, `ABANDON_INSIGHTS_VIEW`, `SKILLS_PERFORMANCE_VIEW`, `SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW`, `SURVEY_FORM_PERFORMANCE_DETAIL_VIEW`, `DNIS_PERFORMANCE_SUMMARY_VIEW`, `DNIS_PERFORMANCE_DETAIL_VIEW`, `WRAP_UP_PERFORMANCE_SUMMARY_VIEW`, `AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW`, `QUEUE_ACTIVITY_SUMMARY_VIEW`, `QUEUE_ACTIVITY_DETAIL_VIEW`, `AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW`, `QUEUE_AGENT_DETAIL_VIEW`, `QUEUE_INTERACTION_DETAIL_VIEW`, `AGENT_SCHEDULE_DETAIL_VIEW`, `IVR_PERFORMANCE_SUMMARY_VIEW`, `IVR_PERFORMANCE_DETAIL_VIEW`, `ANSWER_INSIGHTS_VIEW`, `HANDLE_INSIGHTS_VIEW`, `TALK_INSIGHTS_VIEW`, `HOLD_INSIGHTS_VIEW`, `ACW_INSIGHTS_VIEW`, `WAIT_INSIGHTS_VIEW`, `AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW`, `FLOW_OUTCOME_SUMMARY_VIEW`, `FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW`, `FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW`, `FLOW_DESTINATION_SUMMARY_VIEW`, `FLOW_DESTINATION_DETAIL_VIEW`, `SCHEDULED_CALLBACKS_VIEW`, `CONTENT_SEARCH_VIEW`, `JOURNEY_ACTION_MAP_SUMMARY_VIEW`, `JOURNEY_OUTCOME_SUMMARY_VIEW`, `JOURNEY_SEGMENT_SUMMARY_VIEW`, `AGENT_DEVELOPMENT_DETAIL_VIEW`, `AGENT_DEVELOPMENT_DETAIL_ME_VIEW`, `AGENT_DEVELOPMENT_SUMMARY_VIEW`, `AGENT_SCORECARD_VIEW`, `AGENT_SCORECARD_ME_VIEW`, `AGENT_GAMIFICATION_LEADERSHIP_VIEW`, `AGENT_SCHEDULE_ME_VIEW`, `BOT_PERFORMANCE_SUMMARY_VIEW`, `BOT_PERFORMANCE_DETAIL_VIEW`, `TOPIC_TREND_SUMMARY_VIEW`, `TOPIC_TREND_DETAIL_VIEW`, `ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW`, `ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW`, `FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW`, `FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW`, `AGENT_TOPIC_SUMMARY_VIEW`, `AGENT_TOPIC_DETAIL_VIEW`, `QUEUE_TOPIC_SUMMARY_VIEW`, `QUEUE_TOPIC_DETAIL_VIEW`, `FLOW_TOPIC_SUMMARY_VIEW`, `FLOW_TOPIC_DETAIL_VIEW`, `AGENT_INTERACTIONS_ME_VIEW`, `DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW`, `DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW`, `AGENT_TIMELINE_SUMMARY_VIEW`, `AGENT_TIMELINE_DETAIL_VIEW`, `AGENT_LOGIN_LOGOUT_SUMMARY_VIEW`, `AGENT_LOGIN_LOGOUT_DETAIL_VIEW`, `CAMPAIGN_PERFORMANCE_SUMMARY_VIEW`, `CAMPAIGN_PERFORMANCE_DETAIL_VIEW`, `QUEUE_WRAPUP_DETAIL_VIEW`, `CAMPAIGN_INTERACTION_DETAIL_VIEW`, `CAMPAIGN_ATTEMPT_DETAIL_VIEW`, `WORKITEM_PERFORMANCE_SUMMARY_VIEW`, `QUEUE_ROUTING_PERFORMANCE_VIEW`, `AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW`, `AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW`, `QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW`, `QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW`, `EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW`, `EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW`, `MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW`, `MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW`, `EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW`, `EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW`, `MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW`, `MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW`, `AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW`.
#[repr(u16)]
#[non_exhaustive]
pub enum ViewType {
    QueuePerformanceSummaryView,
    QueuePerformanceDetailView,
    InteractionSearchView,
    AgentPerformanceSummaryView,
    AgentPerformanceDetailView,
    AgentStatusSummaryView,
    AgentStatusDetailView,
    AgentEvaluationSummaryView,
    AgentEvaluationDetailView,
    AgentQueueDetailView,
    AgentInteractionDetailView,
    AbandonInsightsView,
    SkillsPerformanceView,
    SurveyFormPerformanceSummaryView,
    SurveyFormPerformanceDetailView,
    DnisPerformanceSummaryView,
    DnisPerformanceDetailView,
    WrapUpPerformanceSummaryView,
    AgentWrapUpPerformanceDetailView,
    QueueActivitySummaryView,
    QueueActivityDetailView,
    AgentQueueActivitySummaryView,
    QueueAgentDetailView,
    QueueInteractionDetailView,
    AgentScheduleDetailView,
    IvrPerformanceSummaryView,
    IvrPerformanceDetailView,
    AnswerInsightsView,
    HandleInsightsView,
    TalkInsightsView,
    HoldInsightsView,
    AcwInsightsView,
    WaitInsightsView,
    AgentWrapUpPerformanceIntervalDetailView,
    FlowOutcomeSummaryView,
    FlowOutcomePerformanceDetailView,
    FlowOutcomePerformanceIntervalDetailView,
    FlowDestinationSummaryView,
    FlowDestinationDetailView,
    ScheduledCallbacksView,
    ContentSearchView,
    JourneyActionMapSummaryView,
    JourneyOutcomeSummaryView,
    JourneySegmentSummaryView,
    AgentDevelopmentDetailView,
    AgentDevelopmentDetailMeView,
    AgentDevelopmentSummaryView,
    AgentScorecardView,
    AgentScorecardMeView,
    AgentGamificationLeadershipView,
    AgentScheduleMeView,
    BotPerformanceSummaryView,
    BotPerformanceDetailView,
    TopicTrendSummaryView,
    TopicTrendDetailView,
    ActionMapBlockedConstraintsDetailView,
    ActionMapBlockedConstraintsIntervalDetailView,
    FlowMilestonePerformanceDetailView,
    FlowMilestonePerformanceIntervalDetailView,
    AgentTopicSummaryView,
    AgentTopicDetailView,
    QueueTopicSummaryView,
    QueueTopicDetailView,
    FlowTopicSummaryView,
    FlowTopicDetailView,
    AgentInteractionsMeView,
    DataActionsPerformanceSummaryView,
    DataActionsPerformanceDetailView,
    AgentTimelineSummaryView,
    AgentTimelineDetailView,
    AgentLoginLogoutSummaryView,
    AgentLoginLogoutDetailView,
    CampaignPerformanceSummaryView,
    CampaignPerformanceDetailView,
    QueueWrapupDetailView,
    CampaignInteractionDetailView,
    CampaignAttemptDetailView,
    WorkitemPerformanceSummaryView,
    QueueRoutingPerformanceView,
    AgentWorkitemPerformanceSummaryView,
    AgentWorkitemPerformanceDetailView,
    QueueWorkitemPerformanceSummaryView,
    QueueWorkitemPerformanceDetailView,
    EmailAgentPerformanceSummaryView,
    EmailAgentPerformanceDetailView,
    MessagingAgentPerformanceSummaryView,
    MessagingAgentPerformanceDetailView,
    EmailQueuePerformanceSummaryView,
    EmailQueuePerformanceDetailView,
    MessagingQueuePerformanceSummaryView,
    MessagingQueuePerformanceDetailView,
    AgentPerformanceTimelineDetailView,
}

crate::runtime::values!(ViewType {
    QueuePerformanceSummaryView = "QUEUE_PERFORMANCE_SUMMARY_VIEW",
    QueuePerformanceDetailView = "QUEUE_PERFORMANCE_DETAIL_VIEW",
    InteractionSearchView = "INTERACTION_SEARCH_VIEW",
    AgentPerformanceSummaryView = "AGENT_PERFORMANCE_SUMMARY_VIEW",
    AgentPerformanceDetailView = "AGENT_PERFORMANCE_DETAIL_VIEW",
    AgentStatusSummaryView = "AGENT_STATUS_SUMMARY_VIEW",
    AgentStatusDetailView = "AGENT_STATUS_DETAIL_VIEW",
    AgentEvaluationSummaryView = "AGENT_EVALUATION_SUMMARY_VIEW",
    AgentEvaluationDetailView = "AGENT_EVALUATION_DETAIL_VIEW",
    AgentQueueDetailView = "AGENT_QUEUE_DETAIL_VIEW",
    AgentInteractionDetailView = "AGENT_INTERACTION_DETAIL_VIEW",
    AbandonInsightsView = "ABANDON_INSIGHTS_VIEW",
    SkillsPerformanceView = "SKILLS_PERFORMANCE_VIEW",
    SurveyFormPerformanceSummaryView = "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW",
    SurveyFormPerformanceDetailView = "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW",
    DnisPerformanceSummaryView = "DNIS_PERFORMANCE_SUMMARY_VIEW",
    DnisPerformanceDetailView = "DNIS_PERFORMANCE_DETAIL_VIEW",
    WrapUpPerformanceSummaryView = "WRAP_UP_PERFORMANCE_SUMMARY_VIEW",
    AgentWrapUpPerformanceDetailView = "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW",
    QueueActivitySummaryView = "QUEUE_ACTIVITY_SUMMARY_VIEW",
    QueueActivityDetailView = "QUEUE_ACTIVITY_DETAIL_VIEW",
    AgentQueueActivitySummaryView = "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW",
    QueueAgentDetailView = "QUEUE_AGENT_DETAIL_VIEW",
    QueueInteractionDetailView = "QUEUE_INTERACTION_DETAIL_VIEW",
    AgentScheduleDetailView = "AGENT_SCHEDULE_DETAIL_VIEW",
    IvrPerformanceSummaryView = "IVR_PERFORMANCE_SUMMARY_VIEW",
    IvrPerformanceDetailView = "IVR_PERFORMANCE_DETAIL_VIEW",
    AnswerInsightsView = "ANSWER_INSIGHTS_VIEW",
    HandleInsightsView = "HANDLE_INSIGHTS_VIEW",
    TalkInsightsView = "TALK_INSIGHTS_VIEW",
    HoldInsightsView = "HOLD_INSIGHTS_VIEW",
    AcwInsightsView = "ACW_INSIGHTS_VIEW",
    WaitInsightsView = "WAIT_INSIGHTS_VIEW",
    AgentWrapUpPerformanceIntervalDetailView = "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW",
    FlowOutcomeSummaryView = "FLOW_OUTCOME_SUMMARY_VIEW",
    FlowOutcomePerformanceDetailView = "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW",
    FlowOutcomePerformanceIntervalDetailView = "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW",
    FlowDestinationSummaryView = "FLOW_DESTINATION_SUMMARY_VIEW",
    FlowDestinationDetailView = "FLOW_DESTINATION_DETAIL_VIEW",
    ScheduledCallbacksView = "SCHEDULED_CALLBACKS_VIEW",
    ContentSearchView = "CONTENT_SEARCH_VIEW",
    JourneyActionMapSummaryView = "JOURNEY_ACTION_MAP_SUMMARY_VIEW",
    JourneyOutcomeSummaryView = "JOURNEY_OUTCOME_SUMMARY_VIEW",
    JourneySegmentSummaryView = "JOURNEY_SEGMENT_SUMMARY_VIEW",
    AgentDevelopmentDetailView = "AGENT_DEVELOPMENT_DETAIL_VIEW",
    AgentDevelopmentDetailMeView = "AGENT_DEVELOPMENT_DETAIL_ME_VIEW",
    AgentDevelopmentSummaryView = "AGENT_DEVELOPMENT_SUMMARY_VIEW",
    AgentScorecardView = "AGENT_SCORECARD_VIEW",
    AgentScorecardMeView = "AGENT_SCORECARD_ME_VIEW",
    AgentGamificationLeadershipView = "AGENT_GAMIFICATION_LEADERSHIP_VIEW",
    AgentScheduleMeView = "AGENT_SCHEDULE_ME_VIEW",
    BotPerformanceSummaryView = "BOT_PERFORMANCE_SUMMARY_VIEW",
    BotPerformanceDetailView = "BOT_PERFORMANCE_DETAIL_VIEW",
    TopicTrendSummaryView = "TOPIC_TREND_SUMMARY_VIEW",
    TopicTrendDetailView = "TOPIC_TREND_DETAIL_VIEW",
    ActionMapBlockedConstraintsDetailView = "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW",
    ActionMapBlockedConstraintsIntervalDetailView = "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW",
    FlowMilestonePerformanceDetailView = "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW",
    FlowMilestonePerformanceIntervalDetailView = "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW",
    AgentTopicSummaryView = "AGENT_TOPIC_SUMMARY_VIEW",
    AgentTopicDetailView = "AGENT_TOPIC_DETAIL_VIEW",
    QueueTopicSummaryView = "QUEUE_TOPIC_SUMMARY_VIEW",
    QueueTopicDetailView = "QUEUE_TOPIC_DETAIL_VIEW",
    FlowTopicSummaryView = "FLOW_TOPIC_SUMMARY_VIEW",
    FlowTopicDetailView = "FLOW_TOPIC_DETAIL_VIEW",
    AgentInteractionsMeView = "AGENT_INTERACTIONS_ME_VIEW",
    DataActionsPerformanceSummaryView = "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW",
    DataActionsPerformanceDetailView = "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW",
    AgentTimelineSummaryView = "AGENT_TIMELINE_SUMMARY_VIEW",
    AgentTimelineDetailView = "AGENT_TIMELINE_DETAIL_VIEW",
    AgentLoginLogoutSummaryView = "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW",
    AgentLoginLogoutDetailView = "AGENT_LOGIN_LOGOUT_DETAIL_VIEW",
    CampaignPerformanceSummaryView = "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW",
    CampaignPerformanceDetailView = "CAMPAIGN_PERFORMANCE_DETAIL_VIEW",
    QueueWrapupDetailView = "QUEUE_WRAPUP_DETAIL_VIEW",
    CampaignInteractionDetailView = "CAMPAIGN_INTERACTION_DETAIL_VIEW",
    CampaignAttemptDetailView = "CAMPAIGN_ATTEMPT_DETAIL_VIEW",
    WorkitemPerformanceSummaryView = "WORKITEM_PERFORMANCE_SUMMARY_VIEW",
    QueueRoutingPerformanceView = "QUEUE_ROUTING_PERFORMANCE_VIEW",
    AgentWorkitemPerformanceSummaryView = "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW",
    AgentWorkitemPerformanceDetailView = "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW",
    QueueWorkitemPerformanceSummaryView = "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW",
    QueueWorkitemPerformanceDetailView = "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW",
    EmailAgentPerformanceSummaryView = "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW",
    EmailAgentPerformanceDetailView = "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW",
    MessagingAgentPerformanceSummaryView = "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW",
    MessagingAgentPerformanceDetailView = "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW",
    EmailQueuePerformanceSummaryView = "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW",
    EmailQueuePerformanceDetailView = "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW",
    MessagingQueuePerformanceSummaryView = "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW",
    MessagingQueuePerformanceDetailView = "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW",
    AgentPerformanceTimelineDetailView = "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW",
});

/// The property `exportErrorMessagesType` of `ReportingDataExportTopicDataExportNotification`. Known values: `FAILED_CONVERTING_EXPORT_JOB`, `FAILED_NO_DATA_EXPORT_JOB_FOUND`, `FAILED_GETTING_DATA_FROM_SERVICE`, `FAILED_GENERATING_TEMP_FILE`, `FAILED_SAVING_FILE_TO_S3`, `FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD`, `FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE`, `EXPORT_TYPE_NOT_IMPLEMENTED`, `REACHED_MAXIMUM_ATTEMPT_OF_RETRY`, `FAILED_LONG_RUNNING_EXPORT`, `TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION`, `FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB`, `NOT_AUTHORIZED_TO_VIEW_EXPORT`, `STATIC_LINK_EXPORT_FAILED`, `TOO_MANY_SEARCH_CRITERIA`, `SEARCH_CRITERIA_VALUES_EXCEED_LIMIT`, `EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT`, `CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE`.
#[repr(u16)]
#[non_exhaustive]
pub enum ExportErrorMessagesType {
    FailedConvertingExportJob,
    FailedNoDataExportJobFound,
    FailedGettingDataFromService,
    FailedGeneratingTempFile,
    FailedSavingFileToS3,
    FailedNotifyingSkywalkerOfDownload,
    FailedBuildingDownloadUrlFromSkywalkerResponse,
    ExportTypeNotImplemented,
    ReachedMaximumAttemptOfRetry,
    FailedLongRunningExport,
    TooManyRequestsFromAnOrganization,
    FailedAsExportFileSizeIsGreaterThan10mb,
    NotAuthorizedToViewExport,
    StaticLinkExportFailed,
    TooManySearchCriteria,
    SearchCriteriaValuesExceedLimit,
    ExportEmailFileSizeExceededLimit,
    CircuitBreakerOpenForViewType,
}

crate::runtime::values!(ExportErrorMessagesType {
    FailedConvertingExportJob = "FAILED_CONVERTING_EXPORT_JOB",
    FailedNoDataExportJobFound = "FAILED_NO_DATA_EXPORT_JOB_FOUND",
    FailedGettingDataFromService = "FAILED_GETTING_DATA_FROM_SERVICE",
    FailedGeneratingTempFile = "FAILED_GENERATING_TEMP_FILE",
    FailedSavingFileToS3 = "FAILED_SAVING_FILE_TO_S3",
    FailedNotifyingSkywalkerOfDownload = "FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD",
    FailedBuildingDownloadUrlFromSkywalkerResponse = "FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE",
    ExportTypeNotImplemented = "EXPORT_TYPE_NOT_IMPLEMENTED",
    ReachedMaximumAttemptOfRetry = "REACHED_MAXIMUM_ATTEMPT_OF_RETRY",
    FailedLongRunningExport = "FAILED_LONG_RUNNING_EXPORT",
    TooManyRequestsFromAnOrganization = "TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION",
    FailedAsExportFileSizeIsGreaterThan10mb = "FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB",
    NotAuthorizedToViewExport = "NOT_AUTHORIZED_TO_VIEW_EXPORT",
    StaticLinkExportFailed = "STATIC_LINK_EXPORT_FAILED",
    TooManySearchCriteria = "TOO_MANY_SEARCH_CRITERIA",
    SearchCriteriaValuesExceedLimit = "SEARCH_CRITERIA_VALUES_EXCEED_LIMIT",
    ExportEmailFileSizeExceededLimit = "EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT",
    CircuitBreakerOpenForViewType = "CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE",
});
