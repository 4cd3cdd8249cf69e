// @generated from the schema "ReportingExportJobResponse"; changes made here are lost at the next generation

/// The schema `ReportingExportJobResponse`.
#[repr(C)]
pub struct ReportingExportJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `runId`: `string`, required.
    #[doc(alias = "runId")]
    pub run_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `exportFormat`: `string`, required.
    #[doc(alias = "exportFormat")]
    pub export_format: ::std::option::Option<crate::runtime::Open<ExportFormat>>,
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `viewType`: `string`, required.
    #[doc(alias = "viewType")]
    pub view_type: ::std::option::Option<crate::runtime::Open<ViewType>>,
    /// `exportErrorMessagesType`: `string`.
    #[doc(alias = "exportErrorMessagesType")]
    pub export_error_messages_type: ::std::option::Option<
        crate::runtime::Open<ExportErrorMessagesType>,
    >,
    /// `period`: `string`, required.
    pub period: ::std::option::Option<::std::string::String>,
    /// `filter`: `ViewFilter`, required.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::ViewFilter>>,
    /// `read`: `boolean`, required.
    pub read: ::std::option::Option<bool>,
    /// `createdDateTime`: `string (date-time)`, required.
    #[doc(alias = "createdDateTime")]
    pub created_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDateTime`: `string (date-time)`, required.
    #[doc(alias = "modifiedDateTime")]
    pub modified_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `locale`: `string`, required.
    pub locale: ::std::option::Option<::std::string::String>,
    /// `percentageComplete`: `number (double)`, required.
    #[doc(alias = "percentageComplete")]
    pub percentage_complete: ::std::option::Option<f64>,
    /// `hasFormatDurations`: `boolean`.
    #[doc(alias = "hasFormatDurations")]
    pub has_format_durations: ::std::option::Option<bool>,
    /// `hasSplitFilters`: `boolean`.
    #[doc(alias = "hasSplitFilters")]
    pub has_split_filters: ::std::option::Option<bool>,
    /// `excludeEmptyRows`: `boolean`.
    #[doc(alias = "excludeEmptyRows")]
    pub exclude_empty_rows: ::std::option::Option<bool>,
    /// `hasSplitByMedia`: `boolean`.
    #[doc(alias = "hasSplitByMedia")]
    pub has_split_by_media: ::std::option::Option<bool>,
    /// `hasSummaryRow`: `boolean`.
    #[doc(alias = "hasSummaryRow")]
    pub has_summary_row: ::std::option::Option<bool>,
    /// `csvDelimiter`: `string`.
    #[doc(alias = "csvDelimiter")]
    pub csv_delimiter: ::std::option::Option<crate::runtime::Open<CsvDelimiter>>,
    /// `selectedColumns`: `array of SelectedColumns`.
    #[doc(alias = "selectedColumns")]
    pub selected_columns: ::std::option::Option<::std::vec::Vec<crate::SelectedColumns>>,
    /// `hasCustomParticipantAttributes`: `boolean`.
    #[doc(alias = "hasCustomParticipantAttributes")]
    pub has_custom_participant_attributes: ::std::option::Option<bool>,
    /// `recipientEmails`: `array of string`.
    #[doc(alias = "recipientEmails")]
    pub recipient_emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `emailStatuses`: `map of string`.
    #[doc(alias = "emailStatuses")]
    pub email_statuses: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `emailErrorDescription`: `string`.
    #[doc(alias = "emailErrorDescription")]
    pub email_error_description: ::std::option::Option<::std::string::String>,
    /// `includeDurationFormatInHeader`: `boolean`.
    #[doc(alias = "includeDurationFormatInHeader")]
    pub include_duration_format_in_header: ::std::option::Option<bool>,
    /// `durationFormat`: `string`.
    #[doc(alias = "durationFormat")]
    pub duration_format: ::std::option::Option<crate::runtime::Open<DurationFormat>>,
    /// `exportAllowedToRerun`: `boolean`.
    #[doc(alias = "exportAllowedToRerun")]
    pub export_allowed_to_rerun: ::std::option::Option<bool>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReportingExportJobResponse "ReportingExportJobResponse" 33 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        run_id: ::std::string::String = "runId" 1 with_run_id,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        time_zone: ::std::string::String = "timeZone" 1 with_time_zone,
        export_format: crate::runtime::Open<ExportFormat> = "exportFormat" 1 with_export_format,
        interval: ::std::string::String = "interval" 1 with_interval,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        view_type: crate::runtime::Open<ViewType> = "viewType" 1 with_view_type,
        export_error_messages_type: crate::runtime::Open<ExportErrorMessagesType> = "exportErrorMessagesType" 0 with_export_error_messages_type,
        period: ::std::string::String = "period" 1 with_period,
        filter: ::std::boxed::Box<crate::ViewFilter> = "filter" 1 with_filter,
        read: bool = "read" 1 with_read,
        created_date_time: crate::runtime::DateTime = "createdDateTime" 1 with_created_date_time,
        modified_date_time: crate::runtime::DateTime = "modifiedDateTime" 1 with_modified_date_time,
        locale: ::std::string::String = "locale" 1 with_locale,
    )
    (
        percentage_complete: f64 = "percentageComplete" 1 with_percentage_complete,
        has_format_durations: bool = "hasFormatDurations" 0 with_has_format_durations,
        has_split_filters: bool = "hasSplitFilters" 0 with_has_split_filters,
        exclude_empty_rows: bool = "excludeEmptyRows" 0 with_exclude_empty_rows,
        has_split_by_media: bool = "hasSplitByMedia" 0 with_has_split_by_media,
        has_summary_row: bool = "hasSummaryRow" 0 with_has_summary_row,
        csv_delimiter: crate::runtime::Open<CsvDelimiter> = "csvDelimiter" 0 with_csv_delimiter,
        selected_columns: ::std::vec::Vec<crate::SelectedColumns> = "selectedColumns" 0 with_selected_columns,
        has_custom_participant_attributes: bool = "hasCustomParticipantAttributes" 0 with_has_custom_participant_attributes,
        recipient_emails: ::std::vec::Vec<::std::string::String> = "recipientEmails" 0 with_recipient_emails,
        email_statuses: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "emailStatuses" 0 with_email_statuses,
        email_error_description: ::std::string::String = "emailErrorDescription" 0 with_email_error_description,
        include_duration_format_in_header: bool = "includeDurationFormatInHeader" 0 with_include_duration_format_in_header,
        duration_format: crate::runtime::Open<DurationFormat> = "durationFormat" 0 with_duration_format,
        export_allowed_to_rerun: bool = "exportAllowedToRerun" 0 with_export_allowed_to_rerun,
        enabled: bool = "enabled" 0 with_enabled,
    )
    (
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `ReportingExportJobResponse`. Known values: `SUBMITTED`, `RUNNING`, `CANCELLING`, `CANCELLED`, `COMPLETED`, `COMPLETED_WITH_PARTIAL_RESULTS`, `FAILED`.
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

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Submitted, "SUBMITTED"),
        (Self::Running, "RUNNING"),
        (Self::Cancelling, "CANCELLING"),
        (Self::Cancelled, "CANCELLED"),
        (Self::Completed, "COMPLETED"),
        (Self::CompletedWithPartialResults, "COMPLETED_WITH_PARTIAL_RESULTS"),
        (Self::Failed, "FAILED"),
    ];
}

/// The property `exportFormat` of `ReportingExportJobResponse`. Known values: `CSV`, `PDF`.
#[non_exhaustive]
pub enum ExportFormat {
    Csv,
    Pdf,
}

crate::runtime::known!(ExportFormat);

impl crate::runtime::Enum for ExportFormat {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Csv, "CSV"),
        (Self::Pdf, "PDF"),
    ];
}

/// The property `viewType` of `ReportingExportJobResponse`. Known values: `QUEUE_PERFORMANCE_SUMMARY_VIEW`, `QUEUE_PERFORMANCE_DETAIL_VIEW`, `INTERACTION_SEARCH_VIEW`, `AGENT_PERFORMANCE_SUMMARY_VIEW`, `AGENT_PERFORMANCE_DETAIL_VIEW`, `AGENT_STATUS_SUMMARY_VIEW`, `AGENT_STATUS_DETAIL_VIEW`, `AGENT_EVALUATION_SUMMARY_VIEW`, `AGENT_EVALUATION_DETAIL_VIEW`, `AGENT_QUEUE_DETAIL_VIEW`, `AGENT_INTERACTION_DETAIL_VIEW`, `ABANDON_INSIGHTS_VIEW`, `SKILLS_PERFORMANCE_VIEW`, `SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW`, `SURVEY_FORM_PERFORMANCE_DETAIL_VIEW`, `DNIS_PERFORMANCE_SUMMARY_VIEW`, `DNIS_PERFORMANCE_DETAIL_VIEW`, `WRAP_UP_PERFORMANCE_SUMMARY_VIEW`, `AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW`, `QUEUE_ACTIVITY_SUMMARY_VIEW`, `QUEUE_ACTIVITY_DETAIL_VIEW`, `AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW`, `QUEUE_AGENT_DETAIL_VIEW`, `QUEUE_INTERACTION_DETAIL_VIEW`, `AGENT_SCHEDULE_DETAIL_VIEW`, `IVR_PERFORMANCE_SUMMARY_VIEW`, `IVR_PERFORMANCE_DETAIL_VIEW`, `ANSWER_INSIGHTS_VIEW`, `HANDLE_INSIGHTS_VIEW`, `TALK_INSIGHTS_VIEW`, `HOLD_INSIGHTS_VIEW`, `ACW_INSIGHTS_VIEW`, `WAIT_INSIGHTS_VIEW`, `AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW`, `FLOW_OUTCOME_SUMMARY_VIEW`, `FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW`, `FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW`, `FLOW_DESTINATION_SUMMARY_VIEW`, `FLOW_DESTINATION_DETAIL_VIEW`, `API_USAGE_VIEW`, `SCHEDULED_CALLBACKS_VIEW`, `CONTENT_SEARCH_VIEW`, `LANDING_PAGE`, `DASHBOARD_SUMMARY`, `DASHBOARD_DETAIL`, `DASHBOARD_USERS`, `DASHBOARD_USERS_DETAIL`, `JOURNEY_ACTION_MAP_SUMMARY_VIEW`, `JOURNEY_OUTCOME_SUMMARY_VIEW`, `JOURNEY_SEGMENT_SUMMARY_VIEW`, `AGENT_DEVELOPMENT_DETAIL_VIEW`, `AGENT_DEVELOPMENT_DETAIL_ME_VIEW`, `AGENT_DEVELOPMENT_SUMMARY_VIEW`, `AGENT_PERFORMANCE_ME_VIEW`, `AGENT_STATUS_ME_VIEW`, `AGENT_EVALUATION_ME_VIEW`, `AGENT_SCORECARD_VIEW`, `AGENT_SCORECARD_ME_VIEW`, `AGENT_GAMIFICATION_LEADERSHIP_VIEW`, `AGENT_SCHEDULE_ME_VIEW`, `BOT_PERFORMANCE_SUMMARY_VIEW`, `BOT_PERFORMANCE_DETAIL_VIEW`, `SCHEDULED_EXPORTS_VIEW`, `TOPIC_TREND_SUMMARY_VIEW`, `TOPIC_TREND_DETAIL_VIEW`, `ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW`, `ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW`, `FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW`, `FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW`, `AGENT_TOPIC_SUMMARY_VIEW`, `AGENT_TOPIC_DETAIL_VIEW`, `QUEUE_TOPIC_SUMMARY_VIEW`, `QUEUE_TOPIC_DETAIL_VIEW`, `FLOW_TOPIC_SUMMARY_VIEW`, `FLOW_TOPIC_DETAIL_VIEW`, `AGENT_INTERACTIONS_ME_VIEW`, `ALERT_RULES_VIEW`, `CONFIGURE_ALERT_RULE_VIEW`, `PREDICTIVE_ROUTING_VIEW`, `PREDICTIVE_ROUTING_QUEUE_OVERVIEW`, `PREDICTIVE_ROUTING_MODEL_VIEW`, `PREDICTIVE_ROUTING_IMPACT_VIEW`, `DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW`, `DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW`, `AGENT_TIMELINE_SUMMARY_VIEW`, `AGENT_TIMELINE_DETAIL_VIEW`, `AGENT_LOGIN_LOGOUT_SUMMARY_VIEW`, `AGENT_LOGIN_LOGOUT_DETAIL_VIEW`, `CAMPAIGN_PERFORMANCE_SUMMARY_VIEW`, `CAMPAIGN_PERFORMANCE_DETAIL_VIEW`, `KNOWLEDGE_PERFORMANCE_VIEW`, `AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW`, `AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW`, `QUEUE_WRAPUP_DETAIL_VIEW`, `INTERACTION_DETAIL_VIEW`, `CAMPAIGN_INTERACTION_DETAIL_VIEW`, `CAMPAIGN_ATTEMPT_DETAIL_VIEW`, `WORKITEM_PERFORMANCE_SUMMARY_VIEW`, `AGENT_ASSIST_PERFORMANCE_VIEW`, `CONTACT_CENTER_PERFORMANCE_VIEW`, `QUEUE_ROUTING_PERFORMANCE_VIEW`, `AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW`, `AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW`, `QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW`, `QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW`, `EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW`, `EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW`, `MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW`, `MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW`, `EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW`, `EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW`, `MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW`, `MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW`, `SOCIAL_LISTENING_VIEW`, `SOCIAL_LISTENING_POSTS_VIEW`, `AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW`, `DASHBOARD_SLIDESHOWS`, `DASHBOARD_SLIDESHOWS_DETAIL`, `AGENT_COPILOT_PERFORMANCE_VIEW`, `AGENT_ASSIGNED_EVALUATION_ME_VIEW`, `VIRTUAL_AGENT_PERFORMANCE_VIEW`.
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
    ApiUsageView,
    ScheduledCallbacksView,
    ContentSearchView,
    LandingPage,
    DashboardSummary,
    DashboardDetail,
    DashboardUsers,
    DashboardUsersDetail,
    JourneyActionMapSummaryView,
    JourneyOutcomeSummaryView,
    JourneySegmentSummaryView,
    AgentDevelopmentDetailView,
    AgentDevelopmentDetailMeView,
    AgentDevelopmentSummaryView,
    AgentPerformanceMeView,
    AgentStatusMeView,
    AgentEvaluationMeView,
    AgentScorecardView,
    AgentScorecardMeView,
    AgentGamificationLeadershipView,
    AgentScheduleMeView,
    BotPerformanceSummaryView,
    BotPerformanceDetailView,
    ScheduledExportsView,
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
    AlertRulesView,
    ConfigureAlertRuleView,
    PredictiveRoutingView,
    PredictiveRoutingQueueOverview,
    PredictiveRoutingModelView,
    PredictiveRoutingImpactView,
    DataActionsPerformanceSummaryView,
    DataActionsPerformanceDetailView,
    AgentTimelineSummaryView,
    AgentTimelineDetailView,
    AgentLoginLogoutSummaryView,
    AgentLoginLogoutDetailView,
    CampaignPerformanceSummaryView,
    CampaignPerformanceDetailView,
    KnowledgePerformanceView,
    AgentScorecardInsightsSummaryView,
    AgentScorecardInsightsDetailView,
    QueueWrapupDetailView,
    InteractionDetailView,
    CampaignInteractionDetailView,
    CampaignAttemptDetailView,
    WorkitemPerformanceSummaryView,
    AgentAssistPerformanceView,
    ContactCenterPerformanceView,
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
    SocialListeningView,
    SocialListeningPostsView,
    AgentPerformanceTimelineDetailView,
    DashboardSlideshows,
    DashboardSlideshowsDetail,
    AgentCopilotPerformanceView,
    AgentAssignedEvaluationMeView,
    VirtualAgentPerformanceView,
}

crate::runtime::known!(ViewType);

impl crate::runtime::Enum for ViewType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::QueuePerformanceSummaryView, "QUEUE_PERFORMANCE_SUMMARY_VIEW"),
        (Self::QueuePerformanceDetailView, "QUEUE_PERFORMANCE_DETAIL_VIEW"),
        (Self::InteractionSearchView, "INTERACTION_SEARCH_VIEW"),
        (Self::AgentPerformanceSummaryView, "AGENT_PERFORMANCE_SUMMARY_VIEW"),
        (Self::AgentPerformanceDetailView, "AGENT_PERFORMANCE_DETAIL_VIEW"),
        (Self::AgentStatusSummaryView, "AGENT_STATUS_SUMMARY_VIEW"),
        (Self::AgentStatusDetailView, "AGENT_STATUS_DETAIL_VIEW"),
        (Self::AgentEvaluationSummaryView, "AGENT_EVALUATION_SUMMARY_VIEW"),
        (Self::AgentEvaluationDetailView, "AGENT_EVALUATION_DETAIL_VIEW"),
        (Self::AgentQueueDetailView, "AGENT_QUEUE_DETAIL_VIEW"),
        (Self::AgentInteractionDetailView, "AGENT_INTERACTION_DETAIL_VIEW"),
        (Self::AbandonInsightsView, "ABANDON_INSIGHTS_VIEW"),
        (Self::SkillsPerformanceView, "SKILLS_PERFORMANCE_VIEW"),
        (Self::SurveyFormPerformanceSummaryView, "SURVEY_FORM_PERFORMANCE_SUMMARY_VIEW"),
        (Self::SurveyFormPerformanceDetailView, "SURVEY_FORM_PERFORMANCE_DETAIL_VIEW"),
        (Self::DnisPerformanceSummaryView, "DNIS_PERFORMANCE_SUMMARY_VIEW"),
        (Self::DnisPerformanceDetailView, "DNIS_PERFORMANCE_DETAIL_VIEW"),
        (Self::WrapUpPerformanceSummaryView, "WRAP_UP_PERFORMANCE_SUMMARY_VIEW"),
        (
            Self::AgentWrapUpPerformanceDetailView,
            "AGENT_WRAP_UP_PERFORMANCE_DETAIL_VIEW",
        ),
        (Self::QueueActivitySummaryView, "QUEUE_ACTIVITY_SUMMARY_VIEW"),
        (Self::QueueActivityDetailView, "QUEUE_ACTIVITY_DETAIL_VIEW"),
        (Self::AgentQueueActivitySummaryView, "AGENT_QUEUE_ACTIVITY_SUMMARY_VIEW"),
        (Self::QueueAgentDetailView, "QUEUE_AGENT_DETAIL_VIEW"),
        (Self::QueueInteractionDetailView, "QUEUE_INTERACTION_DETAIL_VIEW"),
        (Self::AgentScheduleDetailView, "AGENT_SCHEDULE_DETAIL_VIEW"),
        (Self::IvrPerformanceSummaryView, "IVR_PERFORMANCE_SUMMARY_VIEW"),
        (Self::IvrPerformanceDetailView, "IVR_PERFORMANCE_DETAIL_VIEW"),
        (Self::AnswerInsightsView, "ANSWER_INSIGHTS_VIEW"),
        (Self::HandleInsightsView, "HANDLE_INSIGHTS_VIEW"),
        (Self::TalkInsightsView, "TALK_INSIGHTS_VIEW"),
        (Self::HoldInsightsView, "HOLD_INSIGHTS_VIEW"),
        (Self::AcwInsightsView, "ACW_INSIGHTS_VIEW"),
        (Self::WaitInsightsView, "WAIT_INSIGHTS_VIEW"),
        (
            Self::AgentWrapUpPerformanceIntervalDetailView,
            "AGENT_WRAP_UP_PERFORMANCE_INTERVAL_DETAIL_VIEW",
        ),
        (Self::FlowOutcomeSummaryView, "FLOW_OUTCOME_SUMMARY_VIEW"),
        (Self::FlowOutcomePerformanceDetailView, "FLOW_OUTCOME_PERFORMANCE_DETAIL_VIEW"),
        (
            Self::FlowOutcomePerformanceIntervalDetailView,
            "FLOW_OUTCOME_PERFORMANCE_INTERVAL_DETAIL_VIEW",
        ),
        (Self::FlowDestinationSummaryView, "FLOW_DESTINATION_SUMMARY_VIEW"),
        (Self::FlowDestinationDetailView, "FLOW_DESTINATION_DETAIL_VIEW"),
        (Self::ApiUsageView, "API_USAGE_VIEW"),
        (Self::ScheduledCallbacksView, "SCHEDULED_CALLBACKS_VIEW"),
        (Self::ContentSearchView, "CONTENT_SEARCH_VIEW"),
        (Self::LandingPage, "LANDING_PAGE"),
        (Self::DashboardSummary, "DASHBOARD_SUMMARY"),
        (Self::DashboardDetail, "DASHBOARD_DETAIL"),
        (Self::DashboardUsers, "DASHBOARD_USERS"),
        (Self::DashboardUsersDetail, "DASHBOARD_USERS_DETAIL"),
        (Self::JourneyActionMapSummaryView, "JOURNEY_ACTION_MAP_SUMMARY_VIEW"),
        (Self::JourneyOutcomeSummaryView, "JOURNEY_OUTCOME_SUMMARY_VIEW"),
        (Self::JourneySegmentSummaryView, "JOURNEY_SEGMENT_SUMMARY_VIEW"),
        (Self::AgentDevelopmentDetailView, "AGENT_DEVELOPMENT_DETAIL_VIEW"),
        (Self::AgentDevelopmentDetailMeView, "AGENT_DEVELOPMENT_DETAIL_ME_VIEW"),
        (Self::AgentDevelopmentSummaryView, "AGENT_DEVELOPMENT_SUMMARY_VIEW"),
        (Self::AgentPerformanceMeView, "AGENT_PERFORMANCE_ME_VIEW"),
        (Self::AgentStatusMeView, "AGENT_STATUS_ME_VIEW"),
        (Self::AgentEvaluationMeView, "AGENT_EVALUATION_ME_VIEW"),
        (Self::AgentScorecardView, "AGENT_SCORECARD_VIEW"),
        (Self::AgentScorecardMeView, "AGENT_SCORECARD_ME_VIEW"),
        (Self::AgentGamificationLeadershipView, "AGENT_GAMIFICATION_LEADERSHIP_VIEW"),
        (Self::AgentScheduleMeView, "AGENT_SCHEDULE_ME_VIEW"),
        (Self::BotPerformanceSummaryView, "BOT_PERFORMANCE_SUMMARY_VIEW"),
        (Self::BotPerformanceDetailView, "BOT_PERFORMANCE_DETAIL_VIEW"),
        (Self::ScheduledExportsView, "SCHEDULED_EXPORTS_VIEW"),
        (Self::TopicTrendSummaryView, "TOPIC_TREND_SUMMARY_VIEW"),
        (Self::TopicTrendDetailView, "TOPIC_TREND_DETAIL_VIEW"),
        (
            Self::ActionMapBlockedConstraintsDetailView,
            "ACTION_MAP_BLOCKED_CONSTRAINTS_DETAIL_VIEW",
        ),
        (
            Self::ActionMapBlockedConstraintsIntervalDetailView,
            "ACTION_MAP_BLOCKED_CONSTRAINTS_INTERVAL_DETAIL_VIEW",
        ),
        (
            Self::FlowMilestonePerformanceDetailView,
            "FLOW_MILESTONE_PERFORMANCE_DETAIL_VIEW",
        ),
        (
            Self::FlowMilestonePerformanceIntervalDetailView,
            "FLOW_MILESTONE_PERFORMANCE_INTERVAL_DETAIL_VIEW",
        ),
        (Self::AgentTopicSummaryView, "AGENT_TOPIC_SUMMARY_VIEW"),
        (Self::AgentTopicDetailView, "AGENT_TOPIC_DETAIL_VIEW"),
        (Self::QueueTopicSummaryView, "QUEUE_TOPIC_SUMMARY_VIEW"),
        (Self::QueueTopicDetailView, "QUEUE_TOPIC_DETAIL_VIEW"),
        (Self::FlowTopicSummaryView, "FLOW_TOPIC_SUMMARY_VIEW"),
        (Self::FlowTopicDetailView, "FLOW_TOPIC_DETAIL_VIEW"),
        (Self::AgentInteractionsMeView, "AGENT_INTERACTIONS_ME_VIEW"),
        (Self::AlertRulesView, "ALERT_RULES_VIEW"),
        (Self::ConfigureAlertRuleView, "CONFIGURE_ALERT_RULE_VIEW"),
        (Self::PredictiveRoutingView, "PREDICTIVE_ROUTING_VIEW"),
        (Self::PredictiveRoutingQueueOverview, "PREDICTIVE_ROUTING_QUEUE_OVERVIEW"),
        (Self::PredictiveRoutingModelView, "PREDICTIVE_ROUTING_MODEL_VIEW"),
        (Self::PredictiveRoutingImpactView, "PREDICTIVE_ROUTING_IMPACT_VIEW"),
        (
            Self::DataActionsPerformanceSummaryView,
            "DATA_ACTIONS_PERFORMANCE_SUMMARY_VIEW",
        ),
        (Self::DataActionsPerformanceDetailView, "DATA_ACTIONS_PERFORMANCE_DETAIL_VIEW"),
        (Self::AgentTimelineSummaryView, "AGENT_TIMELINE_SUMMARY_VIEW"),
        (Self::AgentTimelineDetailView, "AGENT_TIMELINE_DETAIL_VIEW"),
        (Self::AgentLoginLogoutSummaryView, "AGENT_LOGIN_LOGOUT_SUMMARY_VIEW"),
        (Self::AgentLoginLogoutDetailView, "AGENT_LOGIN_LOGOUT_DETAIL_VIEW"),
        (Self::CampaignPerformanceSummaryView, "CAMPAIGN_PERFORMANCE_SUMMARY_VIEW"),
        (Self::CampaignPerformanceDetailView, "CAMPAIGN_PERFORMANCE_DETAIL_VIEW"),
        (Self::KnowledgePerformanceView, "KNOWLEDGE_PERFORMANCE_VIEW"),
        (
            Self::AgentScorecardInsightsSummaryView,
            "AGENT_SCORECARD_INSIGHTS_SUMMARY_VIEW",
        ),
        (Self::AgentScorecardInsightsDetailView, "AGENT_SCORECARD_INSIGHTS_DETAIL_VIEW"),
        (Self::QueueWrapupDetailView, "QUEUE_WRAPUP_DETAIL_VIEW"),
        (Self::InteractionDetailView, "INTERACTION_DETAIL_VIEW"),
        (Self::CampaignInteractionDetailView, "CAMPAIGN_INTERACTION_DETAIL_VIEW"),
        (Self::CampaignAttemptDetailView, "CAMPAIGN_ATTEMPT_DETAIL_VIEW"),
        (Self::WorkitemPerformanceSummaryView, "WORKITEM_PERFORMANCE_SUMMARY_VIEW"),
        (Self::AgentAssistPerformanceView, "AGENT_ASSIST_PERFORMANCE_VIEW"),
        (Self::ContactCenterPerformanceView, "CONTACT_CENTER_PERFORMANCE_VIEW"),
        (Self::QueueRoutingPerformanceView, "QUEUE_ROUTING_PERFORMANCE_VIEW"),
        (
            Self::AgentWorkitemPerformanceSummaryView,
            "AGENT_WORKITEM_PERFORMANCE_SUMMARY_VIEW",
        ),
        (
            Self::AgentWorkitemPerformanceDetailView,
            "AGENT_WORKITEM_PERFORMANCE_DETAIL_VIEW",
        ),
        (
            Self::QueueWorkitemPerformanceSummaryView,
            "QUEUE_WORKITEM_PERFORMANCE_SUMMARY_VIEW",
        ),
        (
            Self::QueueWorkitemPerformanceDetailView,
            "QUEUE_WORKITEM_PERFORMANCE_DETAIL_VIEW",
        ),
        (Self::EmailAgentPerformanceSummaryView, "EMAIL_AGENT_PERFORMANCE_SUMMARY_VIEW"),
        (Self::EmailAgentPerformanceDetailView, "EMAIL_AGENT_PERFORMANCE_DETAIL_VIEW"),
        (
            Self::MessagingAgentPerformanceSummaryView,
            "MESSAGING_AGENT_PERFORMANCE_SUMMARY_VIEW",
        ),
        (
            Self::MessagingAgentPerformanceDetailView,
            "MESSAGING_AGENT_PERFORMANCE_DETAIL_VIEW",
        ),
        (Self::EmailQueuePerformanceSummaryView, "EMAIL_QUEUE_PERFORMANCE_SUMMARY_VIEW"),
        (Self::EmailQueuePerformanceDetailView, "EMAIL_QUEUE_PERFORMANCE_DETAIL_VIEW"),
        (
            Self::MessagingQueuePerformanceSummaryView,
            "MESSAGING_QUEUE_PERFORMANCE_SUMMARY_VIEW",
        ),
        (
            Self::MessagingQueuePerformanceDetailView,
            "MESSAGING_QUEUE_PERFORMANCE_DETAIL_VIEW",
        ),
        (Self::SocialListeningView, "SOCIAL_LISTENING_VIEW"),
        (Self::SocialListeningPostsView, "SOCIAL_LISTENING_POSTS_VIEW"),
        (
            Self::AgentPerformanceTimelineDetailView,
            "AGENT_PERFORMANCE_TIMELINE_DETAIL_VIEW",
        ),
        (Self::DashboardSlideshows, "DASHBOARD_SLIDESHOWS"),
        (Self::DashboardSlideshowsDetail, "DASHBOARD_SLIDESHOWS_DETAIL"),
        (Self::AgentCopilotPerformanceView, "AGENT_COPILOT_PERFORMANCE_VIEW"),
        (Self::AgentAssignedEvaluationMeView, "AGENT_ASSIGNED_EVALUATION_ME_VIEW"),
        (Self::VirtualAgentPerformanceView, "VIRTUAL_AGENT_PERFORMANCE_VIEW"),
    ];
}

/// The property `exportErrorMessagesType` of `ReportingExportJobResponse`. Known values: `FAILED_CONVERTING_EXPORT_JOB`, `FAILED_NO_DATA_EXPORT_JOB_FOUND`, `FAILED_GETTING_DATA_FROM_SERVICE`, `FAILED_GENERATING_TEMP_FILE`, `FAILED_SAVING_FILE_TO_S3`, `FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD`, `FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE`, `FAILED_CONVERTING_EXPORT_JOB_TO_QUEUE_PERFORMANCE_JOB`, `EXPORT_TYPE_NOT_IMPLEMENTED`, `REACHED_MAXIMUM_ATTEMPT_OF_RETRY`, `FAILED_LONG_RUNNING_EXPORT`, `TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION`, `FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB`, `NOT_AUTHORIZED_TO_VIEW_EXPORT`, `STATIC_LINK_EXPORT_FAILED`, `TOO_MANY_SEARCH_CRITERIA`, `SEARCH_CRITERIA_VALUES_EXCEED_LIMIT`, `EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT`, `CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE`, `BAD_REQUEST_SCHEDULED_RUN`.
#[non_exhaustive]
pub enum ExportErrorMessagesType {
    FailedConvertingExportJob,
    FailedNoDataExportJobFound,
    FailedGettingDataFromService,
    FailedGeneratingTempFile,
    FailedSavingFileToS3,
    FailedNotifyingSkywalkerOfDownload,
    FailedBuildingDownloadUrlFromSkywalkerResponse,
    FailedConvertingExportJobToQueuePerformanceJob,
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
    BadRequestScheduledRun,
}

crate::runtime::known!(ExportErrorMessagesType);

impl crate::runtime::Enum for ExportErrorMessagesType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::FailedConvertingExportJob, "FAILED_CONVERTING_EXPORT_JOB"),
        (Self::FailedNoDataExportJobFound, "FAILED_NO_DATA_EXPORT_JOB_FOUND"),
        (Self::FailedGettingDataFromService, "FAILED_GETTING_DATA_FROM_SERVICE"),
        (Self::FailedGeneratingTempFile, "FAILED_GENERATING_TEMP_FILE"),
        (Self::FailedSavingFileToS3, "FAILED_SAVING_FILE_TO_S3"),
        (
            Self::FailedNotifyingSkywalkerOfDownload,
            "FAILED_NOTIFYING_SKYWALKER_OF_DOWNLOAD",
        ),
        (
            Self::FailedBuildingDownloadUrlFromSkywalkerResponse,
            "FAILED_BUILDING_DOWNLOAD_URL_FROM_SKYWALKER_RESPONSE",
        ),
        (
            Self::FailedConvertingExportJobToQueuePerformanceJob,
            "FAILED_CONVERTING_EXPORT_JOB_TO_QUEUE_PERFORMANCE_JOB",
        ),
        (Self::ExportTypeNotImplemented, "EXPORT_TYPE_NOT_IMPLEMENTED"),
        (Self::ReachedMaximumAttemptOfRetry, "REACHED_MAXIMUM_ATTEMPT_OF_RETRY"),
        (Self::FailedLongRunningExport, "FAILED_LONG_RUNNING_EXPORT"),
        (
            Self::TooManyRequestsFromAnOrganization,
            "TOO_MANY_REQUESTS_FROM_AN_ORGANIZATION",
        ),
        (
            Self::FailedAsExportFileSizeIsGreaterThan10mb,
            "FAILED_AS_EXPORT_FILE_SIZE_IS_GREATER_THAN_10MB",
        ),
        (Self::NotAuthorizedToViewExport, "NOT_AUTHORIZED_TO_VIEW_EXPORT"),
        (Self::StaticLinkExportFailed, "STATIC_LINK_EXPORT_FAILED"),
        (Self::TooManySearchCriteria, "TOO_MANY_SEARCH_CRITERIA"),
        (Self::SearchCriteriaValuesExceedLimit, "SEARCH_CRITERIA_VALUES_EXCEED_LIMIT"),
        (
            Self::ExportEmailFileSizeExceededLimit,
            "EXPORT_EMAIL_FILE_SIZE_EXCEEDED_LIMIT",
        ),
        (Self::CircuitBreakerOpenForViewType, "CIRCUIT_BREAKER_OPEN_FOR_VIEW_TYPE"),
        (Self::BadRequestScheduledRun, "BAD_REQUEST_SCHEDULED_RUN"),
    ];
}

/// The property `csvDelimiter` of `ReportingExportJobResponse`. Known values: `SEMICOLON`, `COMMA`.
#[non_exhaustive]
pub enum CsvDelimiter {
    Semicolon,
    Comma,
}

crate::runtime::known!(CsvDelimiter);

impl crate::runtime::Enum for CsvDelimiter {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Semicolon, "SEMICOLON"),
        (Self::Comma, "COMMA"),
    ];
}

/// The property `durationFormat` of `ReportingExportJobResponse`. Known values: `Seconds`, `Milliseconds`, `Hhmmss`, `Hms`.
#[non_exhaustive]
pub enum DurationFormat {
    Seconds,
    Milliseconds,
    Hhmmss,
    Hms,
}

crate::runtime::known!(DurationFormat);

impl crate::runtime::Enum for DurationFormat {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Seconds, "Seconds"),
        (Self::Milliseconds, "Milliseconds"),
        (Self::Hhmmss, "Hhmmss"),
        (Self::Hms, "Hms"),
    ];
}
