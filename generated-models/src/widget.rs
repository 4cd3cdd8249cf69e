// @generated from the schema "Widget"; changes made here are lost at the next generation

/// The schema `Widget`.
#[repr(C)]
pub struct Widget {
    /// `row`: `integer (int32)`.
    pub row: ::std::option::Option<i32>,
    /// `column`: `integer (int32)`.
    pub column: ::std::option::Option<i32>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `metrics`: `array of string`.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `displayText`: `string`.
    #[doc(alias = "displayText")]
    pub display_text: ::std::option::Option<::std::string::String>,
    /// `displayTextColor`: `string`.
    #[doc(alias = "displayTextColor")]
    pub display_text_color: ::std::option::Option<::std::string::String>,
    /// `webContentUrl`: `string`.
    #[doc(alias = "webContentUrl")]
    pub web_content_url: ::std::option::Option<::std::string::String>,
    /// `splitFilters`: `boolean`.
    #[doc(alias = "splitFilters")]
    pub split_filters: ::std::option::Option<bool>,
    /// `splitByMediaType`: `boolean`.
    #[doc(alias = "splitByMediaType")]
    pub split_by_media_type: ::std::option::Option<bool>,
    /// `showLongest`: `boolean`.
    #[doc(alias = "showLongest")]
    pub show_longest: ::std::option::Option<bool>,
    /// `displayAsTable`: `boolean`.
    #[doc(alias = "displayAsTable")]
    pub display_as_table: ::std::option::Option<bool>,
    /// `showDuration`: `boolean`.
    #[doc(alias = "showDuration")]
    pub show_duration: ::std::option::Option<bool>,
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortKey`: `string`.
    #[doc(alias = "sortKey")]
    pub sort_key: ::std::option::Option<crate::runtime::Open<SortKey>>,
    /// `entityLimit`: `integer (int32)`.
    #[doc(alias = "entityLimit")]
    pub entity_limit: ::std::option::Option<i32>,
    /// `displayAggregates`: `boolean`.
    #[doc(alias = "displayAggregates")]
    pub display_aggregates: ::std::option::Option<bool>,
    /// `isFullWidth`: `boolean`.
    #[doc(alias = "isFullWidth")]
    pub is_full_width: ::std::option::Option<bool>,
    /// `showPercentageChange`: `boolean`.
    #[doc(alias = "showPercentageChange")]
    pub show_percentage_change: ::std::option::Option<bool>,
    /// `showProfilePicture`: `boolean`.
    #[doc(alias = "showProfilePicture")]
    pub show_profile_picture: ::std::option::Option<bool>,
    /// `filter`: `ViewFilter`.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::ViewFilter>>,
    /// `periods`: `array of string`.
    pub periods: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Periods>>>,
    /// `mediaTypes`: `array of string`.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaTypes>>,
    >,
    /// `warnings`: `array of Warning`.
    pub warnings: ::std::option::Option<::std::vec::Vec<crate::Warning>>,
    /// `showTimeInStatus`: `boolean`.
    #[doc(alias = "showTimeInStatus")]
    pub show_time_in_status: ::std::option::Option<bool>,
    /// `showOfflineAgents`: `boolean`.
    #[doc(alias = "showOfflineAgents")]
    pub show_offline_agents: ::std::option::Option<bool>,
    /// `selectedStatuses`: `array of string`.
    #[doc(alias = "selectedStatuses")]
    pub selected_statuses: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SelectedStatuses>>,
    >,
    /// `selectedSegmentTypes`: `array of string`.
    #[doc(alias = "selectedSegmentTypes")]
    pub selected_segment_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<SelectedSegmentTypes>>,
    >,
    /// `agentInteractionSortOrder`: `string`.
    #[doc(alias = "agentInteractionSortOrder")]
    pub agent_interaction_sort_order: ::std::option::Option<
        crate::runtime::Open<AgentInteractionSortOrder>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Widget "Widget" 29 {
    (
        row: i32 = "row" 0 with_row,
        column: i32 = "column" 0 with_column,
        title: ::std::string::String = "title" 0 with_title,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 0 with_metrics,
        display_text: ::std::string::String = "displayText" 0 with_display_text,
        display_text_color: ::std::string::String = "displayTextColor" 0 with_display_text_color,
        web_content_url: ::std::string::String = "webContentUrl" 0 with_web_content_url,
        split_filters: bool = "splitFilters" 0 with_split_filters,
        split_by_media_type: bool = "splitByMediaType" 0 with_split_by_media_type,
        show_longest: bool = "showLongest" 0 with_show_longest,
        display_as_table: bool = "displayAsTable" 0 with_display_as_table,
        show_duration: bool = "showDuration" 0 with_show_duration,
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
        sort_key: crate::runtime::Open<SortKey> = "sortKey" 0 with_sort_key,
        entity_limit: i32 = "entityLimit" 0 with_entity_limit,
    )
    (
        display_aggregates: bool = "displayAggregates" 0 with_display_aggregates,
        is_full_width: bool = "isFullWidth" 0 with_is_full_width,
        show_percentage_change: bool = "showPercentageChange" 0 with_show_percentage_change,
        show_profile_picture: bool = "showProfilePicture" 0 with_show_profile_picture,
        filter: ::std::boxed::Box<crate::ViewFilter> = "filter" 0 with_filter,
        periods: ::std::vec::Vec<crate::runtime::Open<Periods>> = "periods" 0 with_periods,
        media_types: ::std::vec::Vec<crate::runtime::Open<MediaTypes>> = "mediaTypes" 0 with_media_types,
        warnings: ::std::vec::Vec<crate::Warning> = "warnings" 0 with_warnings,
        show_time_in_status: bool = "showTimeInStatus" 0 with_show_time_in_status,
        show_offline_agents: bool = "showOfflineAgents" 0 with_show_offline_agents,
        selected_statuses: ::std::vec::Vec<crate::runtime::Open<SelectedStatuses>> = "selectedStatuses" 0 with_selected_statuses,
        selected_segment_types: ::std::vec::Vec<crate::runtime::Open<SelectedSegmentTypes>> = "selectedSegmentTypes" 0 with_selected_segment_types,
        agent_interaction_sort_order: crate::runtime::Open<AgentInteractionSortOrder> = "agentInteractionSortOrder" 0 with_agent_interaction_sort_order,
    )
});

/// The property `type` of `Widget`. Known values: `METRIC`, `CHART`, `PIE`, `HEAT_MAP`, `FREE_TEXT`, `AGENT_STATUS`, `REALTIME_ADHERENCE`, `WEB_CONTENT_URL`, `AGENT_ACTIVITY`.
#[non_exhaustive]
pub enum Type {
    Metric,
    Chart,
    Pie,
    HeatMap,
    FreeText,
    AgentStatus,
    RealtimeAdherence,
    WebContentUrl,
    AgentActivity,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Metric, "METRIC"),
        (Self::Chart, "CHART"),
        (Self::Pie, "PIE"),
        (Self::HeatMap, "HEAT_MAP"),
        (Self::FreeText, "FREE_TEXT"),
        (Self::AgentStatus, "AGENT_STATUS"),
        (Self::RealtimeAdherence, "REALTIME_ADHERENCE"),
        (Self::WebContentUrl, "WEB_CONTENT_URL"),
        (Self::AgentActivity, "AGENT_ACTIVITY"),
    ];
}

/// The property `metrics` of `Widget`. Known values: `AVG_TALK_TIME`, `AVG_HOLD_TIME`, `AVG_ACW_TIME`, `AVG_WAIT_TIME`, `AVG_HANDLE_TIME`, `AVG_ALERT_TIME`, `AVG_ANSWER_TIME`, `AVG_ABANDON_TIME`, `TOTAL_TALK_TIME`, `TOTAL_HANDLE_TIME`, `TOTAL_HOLD_TIME`, `TOTAL_ACW_TIME`, `TOTAL_ALERT_TIME`, `MAX_ABANDON_TIME`, `MAX_WAIT_TIME`, `MAX_TALK_TIME`, `MAX_HOLD_TIME`, `MAX_ACW_TIME`, `MIN_ABANDON_TIME`, `MIN_WAIT_TIME`, `MIN_TALK_TIME`, `MIN_HOLD_TIME`, `MIN_ACW_TIME`, `ALERT_COUNT`, `OFFERED_COUNT`, `ABANDONED_COUNT`, `ABANDONED_PERCENT`, `SHORT_ABANDONED_COUNT`, `SHORT_ABANDONED_PERCENT`, `ABANDONED_NO_SHORT_COUNT`, `ABANDONED_NO_SHORT_PERCENT`, `ANSWERED_COUNT`, `ANSWERED_PERCENT`, `FLOWOUT_COUNT`, `FLOWOUT_PERCENT`, `OUTBOUND_COUNT`, `OUTBOUND_ATTEMPTED_COUNT`, `VOICEMAIL_COUNT`, `HANDLED_COUNT`, `HELD_COUNT`, `TRANSFERRED_COUNT`, `TRANSFERRED_PERCENT`, `WAITING_CURRENT`, `INTERACTING_CURRENT`, `HELD_CURRENT`, `ALERTING_CURRENT`, `SERVICE_LEVEL`, `OVER_SERVICE_LEVEL`, `ONLINE_AGENTS`, `AVAILABLE_AGENTS`, `AWAY_AGENTS`, `BREAK_AGENTS`, `MEAL_AGENTS`, `TRAINING_AGENTS`, `BUSY_AGENTS`, `MEETING_AGENTS`, `SYSTEM_AWAY_AGENTS`, `OFFLINE_AGENTS`, `ON_QUEUE_AGENTS`, `OFF_QUEUE_AGENTS`, `INTERACTING_AGENTS`, `ACW_AGENTS`, `COMMUNICATING_AGENTS`, `IDLE_AGENTS`, `NOT_RESPONDING_AGENTS`, `LONGEST_WAITING`, `LONGEST_INTERACTING`, `FLOW_ACTIVE_LONGEST`, `FLOW_ACTIVE_CURRENT`, `FLOW_ENTRIES_COUNT`, `FLOW_TOTAL_DURATION`, `FLOW_MAX_DURATION`, `FLOW_AVG_DURATION`, `FLOW_DISCONNECT_COUNT`, `FLOW_DISCONNECT_PERCENT`, `FLOW_TOTAL_DISCONNECT_DURATION`, `FLOW_AVG_DISCONNECT_DURATION`, `FLOW_MAX_DISCONNECT_DURATION`, `FLOW_FLOW_DISCONNECT`, `FLOW_FLOW_DISCONNECT_PERCENT`, `FLOW_SYSTEM_ERROR_DISCONNECT`, `FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT`, `FLOW_CUSTOMER_DISCONNECT`, `FLOW_CUSTOMER_DISCONNECT_PERCENT`, `FLOW_SHORT_DISCONNECT`, `FLOW_SHORT_DISCONNECT_PERCENT`, `FLOW_EXIT_COUNT`, `FLOW_EXIT_PERCENT`, `FLOW_TOTAL_EXIT_DURATION`, `FLOW_MAX_EXIT_DURATION`, `FLOW_AVG_EXIT_DURATION`, `FLOW_ACD_EXIT_COUNT`, `FLOW_ACD_EXIT_PERCENT`, `FLOW_GROUP_EXIT_COUNT`, `FLOW_GROUP_EXIT_PERCENT`, `FLOW_NUMBER_EXIT_COUNT`, `FLOW_NUMBER_EXIT_PERCENT`, `FLOW_USER_EXIT_COUNT`, `FLOW_USER_EXIT_PERCENT`, `FLOW_FLOW_EXIT_COUNT`, `FLOW_FLOW_EXIT_PERCENT`, `FLOW_SECURE_FLOW_EXIT_COUNT`, `FLOW_SECURE_FLOW_EXIT_PERCENT`, `FLOW_ACD_VOICEMAIL_EXIT_COUNT`, `FLOW_ACD_VOICEMAIL_EXIT_PERCENT`, `FLOW_USER_VOICEMAIL_EXIT_COUNT`, `FLOW_USER_VOICEMAIL_EXIT_PERCENT`, `FLOW_OUTCOME_COUNT`, `FLOW_AVG_OUTCOME_DECIMAL`, `FLOW_OUTCOME_FAILURE_COUNT`, `FLOW_OUTCOME_FAILURE_PERCENT`, `FLOW_OUTCOME_SUCCESS_COUNT`, `FLOW_OUTCOME_SUCCESS_PERCENT`, `FLOW_OUTCOME_TOTAL_DURATION`, `FLOW_OUTCOME_MAX_DURATION`, `FLOW_OUTCOME_AVG_DURATION`, `FLOW_OUTCOME_MIN_DURATION`, `OFF_QUEUE_TIME`, `OFF_QUEUE_PERCENT`, `AVAILABLE_TIME`, `AVAILABLE_PERCENT`, `BUSY_TIME`, `BUSY_PERCENT`, `AWAY_TIME`, `AWAY_PERCENT`, `BREAK_TIME`, `BREAK_PERCENT`, `MEAL_TIME`, `MEAL_PERCENT`, `MEETING_TIME`, `MEETING_PERCENT`, `TRAINING_TIME`, `TRAINING_PERCENT`, `INTERACTING_TIME`, `INTERACTING_PERCENT`, `COMMUNICATING_TIME`, `COMMUNICATING_PERCENT`, `SYSTEM_AWAY_TIME`, `SYSTEM_AWAY_PERCENT`, `ON_QUEUE_TIME`, `ON_QUEUE_PERCENT`, `IDLE_TIME`, `IDLE_PERCENT`, `NOT_RESPONDING_TIME`, `NOT_RESPONDING_PERCENT`, `LOGGED_IN_TIME`, `OCCUPANCY_PERCENT`, `MIN_ALERT_TIME`, `MAX_ALERT_TIME`, `MIN_HANDLE_TIME`, `MAX_HANDLE_TIME`, `MIN_ANSWERED_TIME`, `MAX_ANSWERED_TIME`, `MIN_NOT_RESPONDING_TIME`, `MAX_NOT_RESPONDING_TIME`, `MET_SERVICE_LEVEL`, `WFM_ADHERENCE_STATUS`, `WFM_SCHEDULED_ACTIVITY`, `WFM_ADHERENCE_DURATION`, `AGENT_TITLE`, `AGENT_DEPARTMENT`, `AGENT_EXTENSION`, `AGENT_SKILLS`, `AGENT_LOCATION`, `AGENT_REPORTS_TO`, `AGENT_EMAIL`, `AGENT_ROLE`, `AGENT_GROUP`, `AGENT_TIME_IN_STATUS`, `AGENT_TIME_IN_ROUTING_STATUS`, `AGENT_STATUS`, `AGENT_SECONDARY_STATUS`, `AGENT_ROUTING_STATUS`, `AGENT_MEDIA_TYPES`, `ACW_COUNT`, `ANSWER_TRANSFERRED_PERCENT`, `FLOW_AVG_MILESTONE_DECIMAL`, `NOT_RESPONDING_COUNT`, `AVG_ACW_HANDLED`, `AVG_CONTACTING_TIME`, `AVG_DIALING_TIME`, `AVG_FLOWOUT_TIME`, `AVG_HOLD_HANDLED`, `AVG_MONITOR`, `BLIND_TRANSFER_COUNT`, `BLIND_TRANSFER_PERCENT`, `CONNECTED_COUNT`, `CONSULT_COUNT`, `CONSULT_TRANSFER_COUNT`, `CONSULT_TRANSFER_PERCENT`, `CONTACTING_COUNT`, `DIALING_COUNT`, `ERROR_COUNT`, `EXTERNAL_MEDIA_COUNT`, `MAX_CONTACTING_TIME`, `MAX_DIALING_TIME`, `MAX_FLOWOUT_TIME`, `FLOW_MILESTONE_COUNT`, `MIN_FLOWOUT_TIME`, `MAX_MONITOR`, `MIN_CONTACTING_TIME`, `MIN_DIALING_TIME`, `MIN_MONITOR`, `MONITOR_COUNT`, `MEDIA_COUNT`, `SERVICE_LEVEL_TARGET`, `SERVICE_LEVEL_TARGET_CURRENT`, `TALK_COUNT`, `TOTAL_ABANDON_TIME`, `TOTAL_NOT_RESPONDING_TIME`, `TOTAL_CONTACTING`, `TOTAL_DIALING`, `TOTAL_MONITOR`, `TOTAL_WAIT_TIME`, `WAIT_COUNT`, `PARK_COUNT`, `AVG_PARK_TIME`, `TOTAL_PARK_TIME`, `MIN_PARK_TIME`, `MAX_PARK_TIME`.
#[non_exhaustive]
pub enum Metrics {
    AvgTalkTime,
    AvgHoldTime,
    AvgAcwTime,
    AvgWaitTime,
    AvgHandleTime,
    AvgAlertTime,
    AvgAnswerTime,
    AvgAbandonTime,
    TotalTalkTime,
    TotalHandleTime,
    TotalHoldTime,
    TotalAcwTime,
    TotalAlertTime,
    MaxAbandonTime,
    MaxWaitTime,
    MaxTalkTime,
    MaxHoldTime,
    MaxAcwTime,
    MinAbandonTime,
    MinWaitTime,
    MinTalkTime,
    MinHoldTime,
    MinAcwTime,
    AlertCount,
    OfferedCount,
    AbandonedCount,
    AbandonedPercent,
    ShortAbandonedCount,
    ShortAbandonedPercent,
    AbandonedNoShortCount,
    AbandonedNoShortPercent,
    AnsweredCount,
    AnsweredPercent,
    FlowoutCount,
    FlowoutPercent,
    OutboundCount,
    OutboundAttemptedCount,
    VoicemailCount,
    HandledCount,
    HeldCount,
    TransferredCount,
    TransferredPercent,
    WaitingCurrent,
    InteractingCurrent,
    HeldCurrent,
    AlertingCurrent,
    ServiceLevel,
    OverServiceLevel,
    OnlineAgents,
    AvailableAgents,
    AwayAgents,
    BreakAgents,
    MealAgents,
    TrainingAgents,
    BusyAgents,
    MeetingAgents,
    SystemAwayAgents,
    OfflineAgents,
    OnQueueAgents,
    OffQueueAgents,
    InteractingAgents,
    AcwAgents,
    CommunicatingAgents,
    IdleAgents,
    NotRespondingAgents,
    LongestWaiting,
    LongestInteracting,
    FlowActiveLongest,
    FlowActiveCurrent,
    FlowEntriesCount,
    FlowTotalDuration,
    FlowMaxDuration,
    FlowAvgDuration,
    FlowDisconnectCount,
    FlowDisconnectPercent,
    FlowTotalDisconnectDuration,
    FlowAvgDisconnectDuration,
    FlowMaxDisconnectDuration,
    FlowFlowDisconnect,
    FlowFlowDisconnectPercent,
    FlowSystemErrorDisconnect,
    FlowSystemErrorDisconnectPercent,
    FlowCustomerDisconnect,
    FlowCustomerDisconnectPercent,
    FlowShortDisconnect,
    FlowShortDisconnectPercent,
    FlowExitCount,
    FlowExitPercent,
    FlowTotalExitDuration,
    FlowMaxExitDuration,
    FlowAvgExitDuration,
    FlowAcdExitCount,
    FlowAcdExitPercent,
    FlowGroupExitCount,
    FlowGroupExitPercent,
    FlowNumberExitCount,
    FlowNumberExitPercent,
    FlowUserExitCount,
    FlowUserExitPercent,
    FlowFlowExitCount,
    FlowFlowExitPercent,
    FlowSecureFlowExitCount,
    FlowSecureFlowExitPercent,
    FlowAcdVoicemailExitCount,
    FlowAcdVoicemailExitPercent,
    FlowUserVoicemailExitCount,
    FlowUserVoicemailExitPercent,
    FlowOutcomeCount,
    FlowAvgOutcomeDecimal,
    FlowOutcomeFailureCount,
    FlowOutcomeFailurePercent,
    FlowOutcomeSuccessCount,
    FlowOutcomeSuccessPercent,
    FlowOutcomeTotalDuration,
    FlowOutcomeMaxDuration,
    FlowOutcomeAvgDuration,
    FlowOutcomeMinDuration,
    OffQueueTime,
    OffQueuePercent,
    AvailableTime,
    AvailablePercent,
    BusyTime,
    BusyPercent,
    AwayTime,
    AwayPercent,
    BreakTime,
    BreakPercent,
    MealTime,
    MealPercent,
    MeetingTime,
    MeetingPercent,
    TrainingTime,
    TrainingPercent,
    InteractingTime,
    InteractingPercent,
    CommunicatingTime,
    CommunicatingPercent,
    SystemAwayTime,
    SystemAwayPercent,
    OnQueueTime,
    OnQueuePercent,
    IdleTime,
    IdlePercent,
    NotRespondingTime,
    NotRespondingPercent,
    LoggedInTime,
    OccupancyPercent,
    MinAlertTime,
    MaxAlertTime,
    MinHandleTime,
    MaxHandleTime,
    MinAnsweredTime,
    MaxAnsweredTime,
    MinNotRespondingTime,
    MaxNotRespondingTime,
    MetServiceLevel,
    WfmAdherenceStatus,
    WfmScheduledActivity,
    WfmAdherenceDuration,
    AgentTitle,
    AgentDepartment,
    AgentExtension,
    AgentSkills,
    AgentLocation,
    AgentReportsTo,
    AgentEmail,
    AgentRole,
    AgentGroup,
    AgentTimeInStatus,
    AgentTimeInRoutingStatus,
    AgentStatus,
    AgentSecondaryStatus,
    AgentRoutingStatus,
    AgentMediaTypes,
    AcwCount,
    AnswerTransferredPercent,
    FlowAvgMilestoneDecimal,
    NotRespondingCount,
    AvgAcwHandled,
    AvgContactingTime,
    AvgDialingTime,
    AvgFlowoutTime,
    AvgHoldHandled,
    AvgMonitor,
    BlindTransferCount,
    BlindTransferPercent,
    ConnectedCount,
    ConsultCount,
    ConsultTransferCount,
    ConsultTransferPercent,
    ContactingCount,
    DialingCount,
    ErrorCount,
    ExternalMediaCount,
    MaxContactingTime,
    MaxDialingTime,
    MaxFlowoutTime,
    FlowMilestoneCount,
    MinFlowoutTime,
    MaxMonitor,
    MinContactingTime,
    MinDialingTime,
    MinMonitor,
    MonitorCount,
    MediaCount,
    ServiceLevelTarget,
    ServiceLevelTargetCurrent,
    TalkCount,
    TotalAbandonTime,
    TotalNotRespondingTime,
    TotalContacting,
    TotalDialing,
    TotalMonitor,
    TotalWaitTime,
    WaitCount,
    ParkCount,
    AvgParkTime,
    TotalParkTime,
    MinParkTime,
    MaxParkTime,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AvgTalkTime, "AVG_TALK_TIME"),
        (Self::AvgHoldTime, "AVG_HOLD_TIME"),
        (Self::AvgAcwTime, "AVG_ACW_TIME"),
        (Self::AvgWaitTime, "AVG_WAIT_TIME"),
        (Self::AvgHandleTime, "AVG_HANDLE_TIME"),
        (Self::AvgAlertTime, "AVG_ALERT_TIME"),
        (Self::AvgAnswerTime, "AVG_ANSWER_TIME"),
        (Self::AvgAbandonTime, "AVG_ABANDON_TIME"),
        (Self::TotalTalkTime, "TOTAL_TALK_TIME"),
        (Self::TotalHandleTime, "TOTAL_HANDLE_TIME"),
        (Self::TotalHoldTime, "TOTAL_HOLD_TIME"),
        (Self::TotalAcwTime, "TOTAL_ACW_TIME"),
        (Self::TotalAlertTime, "TOTAL_ALERT_TIME"),
        (Self::MaxAbandonTime, "MAX_ABANDON_TIME"),
        (Self::MaxWaitTime, "MAX_WAIT_TIME"),
        (Self::MaxTalkTime, "MAX_TALK_TIME"),
        (Self::MaxHoldTime, "MAX_HOLD_TIME"),
        (Self::MaxAcwTime, "MAX_ACW_TIME"),
        (Self::MinAbandonTime, "MIN_ABANDON_TIME"),
        (Self::MinWaitTime, "MIN_WAIT_TIME"),
        (Self::MinTalkTime, "MIN_TALK_TIME"),
        (Self::MinHoldTime, "MIN_HOLD_TIME"),
        (Self::MinAcwTime, "MIN_ACW_TIME"),
        (Self::AlertCount, "ALERT_COUNT"),
        (Self::OfferedCount, "OFFERED_COUNT"),
        (Self::AbandonedCount, "ABANDONED_COUNT"),
        (Self::AbandonedPercent, "ABANDONED_PERCENT"),
        (Self::ShortAbandonedCount, "SHORT_ABANDONED_COUNT"),
        (Self::ShortAbandonedPercent, "SHORT_ABANDONED_PERCENT"),
        (Self::AbandonedNoShortCount, "ABANDONED_NO_SHORT_COUNT"),
        (Self::AbandonedNoShortPercent, "ABANDONED_NO_SHORT_PERCENT"),
        (Self::AnsweredCount, "ANSWERED_COUNT"),
        (Self::AnsweredPercent, "ANSWERED_PERCENT"),
        (Self::FlowoutCount, "FLOWOUT_COUNT"),
        (Self::FlowoutPercent, "FLOWOUT_PERCENT"),
        (Self::OutboundCount, "OUTBOUND_COUNT"),
        (Self::OutboundAttemptedCount, "OUTBOUND_ATTEMPTED_COUNT"),
        (Self::VoicemailCount, "VOICEMAIL_COUNT"),
        (Self::HandledCount, "HANDLED_COUNT"),
        (Self::HeldCount, "HELD_COUNT"),
        (Self::TransferredCount, "TRANSFERRED_COUNT"),
        (Self::TransferredPercent, "TRANSFERRED_PERCENT"),
        (Self::WaitingCurrent, "WAITING_CURRENT"),
        (Self::InteractingCurrent, "INTERACTING_CURRENT"),
        (Self::HeldCurrent, "HELD_CURRENT"),
        (Self::AlertingCurrent, "ALERTING_CURRENT"),
        (Self::ServiceLevel, "SERVICE_LEVEL"),
        (Self::OverServiceLevel, "OVER_SERVICE_LEVEL"),
        (Self::OnlineAgents, "ONLINE_AGENTS"),
        (Self::AvailableAgents, "AVAILABLE_AGENTS"),
        (Self::AwayAgents, "AWAY_AGENTS"),
        (Self::BreakAgents, "BREAK_AGENTS"),
        (Self::MealAgents, "MEAL_AGENTS"),
        (Self::TrainingAgents, "TRAINING_AGENTS"),
        (Self::BusyAgents, "BUSY_AGENTS"),
        (Self::MeetingAgents, "MEETING_AGENTS"),
        (Self::SystemAwayAgents, "SYSTEM_AWAY_AGENTS"),
        (Self::OfflineAgents, "OFFLINE_AGENTS"),
        (Self::OnQueueAgents, "ON_QUEUE_AGENTS"),
        (Self::OffQueueAgents, "OFF_QUEUE_AGENTS"),
        (Self::InteractingAgents, "INTERACTING_AGENTS"),
        (Self::AcwAgents, "ACW_AGENTS"),
        (Self::CommunicatingAgents, "COMMUNICATING_AGENTS"),
        (Self::IdleAgents, "IDLE_AGENTS"),
        (Self::NotRespondingAgents, "NOT_RESPONDING_AGENTS"),
        (Self::LongestWaiting, "LONGEST_WAITING"),
        (Self::LongestInteracting, "LONGEST_INTERACTING"),
        (Self::FlowActiveLongest, "FLOW_ACTIVE_LONGEST"),
        (Self::FlowActiveCurrent, "FLOW_ACTIVE_CURRENT"),
        (Self::FlowEntriesCount, "FLOW_ENTRIES_COUNT"),
        (Self::FlowTotalDuration, "FLOW_TOTAL_DURATION"),
        (Self::FlowMaxDuration, "FLOW_MAX_DURATION"),
        (Self::FlowAvgDuration, "FLOW_AVG_DURATION"),
        (Self::FlowDisconnectCount, "FLOW_DISCONNECT_COUNT"),
        (Self::FlowDisconnectPercent, "FLOW_DISCONNECT_PERCENT"),
        (Self::FlowTotalDisconnectDuration, "FLOW_TOTAL_DISCONNECT_DURATION"),
        (Self::FlowAvgDisconnectDuration, "FLOW_AVG_DISCONNECT_DURATION"),
        (Self::FlowMaxDisconnectDuration, "FLOW_MAX_DISCONNECT_DURATION"),
        (Self::FlowFlowDisconnect, "FLOW_FLOW_DISCONNECT"),
        (Self::FlowFlowDisconnectPercent, "FLOW_FLOW_DISCONNECT_PERCENT"),
        (Self::FlowSystemErrorDisconnect, "FLOW_SYSTEM_ERROR_DISCONNECT"),
        (Self::FlowSystemErrorDisconnectPercent, "FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT"),
        (Self::FlowCustomerDisconnect, "FLOW_CUSTOMER_DISCONNECT"),
        (Self::FlowCustomerDisconnectPercent, "FLOW_CUSTOMER_DISCONNECT_PERCENT"),
        (Self::FlowShortDisconnect, "FLOW_SHORT_DISCONNECT"),
        (Self::FlowShortDisconnectPercent, "FLOW_SHORT_DISCONNECT_PERCENT"),
        (Self::FlowExitCount, "FLOW_EXIT_COUNT"),
        (Self::FlowExitPercent, "FLOW_EXIT_PERCENT"),
        (Self::FlowTotalExitDuration, "FLOW_TOTAL_EXIT_DURATION"),
        (Self::FlowMaxExitDuration, "FLOW_MAX_EXIT_DURATION"),
        (Self::FlowAvgExitDuration, "FLOW_AVG_EXIT_DURATION"),
        (Self::FlowAcdExitCount, "FLOW_ACD_EXIT_COUNT"),
        (Self::FlowAcdExitPercent, "FLOW_ACD_EXIT_PERCENT"),
        (Self::FlowGroupExitCount, "FLOW_GROUP_EXIT_COUNT"),
        (Self::FlowGroupExitPercent, "FLOW_GROUP_EXIT_PERCENT"),
        (Self::FlowNumberExitCount, "FLOW_NUMBER_EXIT_COUNT"),
        (Self::FlowNumberExitPercent, "FLOW_NUMBER_EXIT_PERCENT"),
        (Self::FlowUserExitCount, "FLOW_USER_EXIT_COUNT"),
        (Self::FlowUserExitPercent, "FLOW_USER_EXIT_PERCENT"),
        (Self::FlowFlowExitCount, "FLOW_FLOW_EXIT_COUNT"),
        (Self::FlowFlowExitPercent, "FLOW_FLOW_EXIT_PERCENT"),
        (Self::FlowSecureFlowExitCount, "FLOW_SECURE_FLOW_EXIT_COUNT"),
        (Self::FlowSecureFlowExitPercent, "FLOW_SECURE_FLOW_EXIT_PERCENT"),
        (Self::FlowAcdVoicemailExitCount, "FLOW_ACD_VOICEMAIL_EXIT_COUNT"),
        (Self::FlowAcdVoicemailExitPercent, "FLOW_ACD_VOICEMAIL_EXIT_PERCENT"),
        (Self::FlowUserVoicemailExitCount, "FLOW_USER_VOICEMAIL_EXIT_COUNT"),
        (Self::FlowUserVoicemailExitPercent, "FLOW_USER_VOICEMAIL_EXIT_PERCENT"),
        (Self::FlowOutcomeCount, "FLOW_OUTCOME_COUNT"),
        (Self::FlowAvgOutcomeDecimal, "FLOW_AVG_OUTCOME_DECIMAL"),
        (Self::FlowOutcomeFailureCount, "FLOW_OUTCOME_FAILURE_COUNT"),
        (Self::FlowOutcomeFailurePercent, "FLOW_OUTCOME_FAILURE_PERCENT"),
        (Self::FlowOutcomeSuccessCount, "FLOW_OUTCOME_SUCCESS_COUNT"),
        (Self::FlowOutcomeSuccessPercent, "FLOW_OUTCOME_SUCCESS_PERCENT"),
        (Self::FlowOutcomeTotalDuration, "FLOW_OUTCOME_TOTAL_DURATION"),
        (Self::FlowOutcomeMaxDuration, "FLOW_OUTCOME_MAX_DURATION"),
        (Self::FlowOutcomeAvgDuration, "FLOW_OUTCOME_AVG_DURATION"),
        (Self::FlowOutcomeMinDuration, "FLOW_OUTCOME_MIN_DURATION"),
        (Self::OffQueueTime, "OFF_QUEUE_TIME"),
        (Self::OffQueuePercent, "OFF_QUEUE_PERCENT"),
        (Self::AvailableTime, "AVAILABLE_TIME"),
        (Self::AvailablePercent, "AVAILABLE_PERCENT"),
        (Self::BusyTime, "BUSY_TIME"),
        (Self::BusyPercent, "BUSY_PERCENT"),
        (Self::AwayTime, "AWAY_TIME"),
        (Self::AwayPercent, "AWAY_PERCENT"),
        (Self::BreakTime, "BREAK_TIME"),
        (Self::BreakPercent, "BREAK_PERCENT"),
        (Self::MealTime, "MEAL_TIME"),
        (Self::MealPercent, "MEAL_PERCENT"),
        (Self::MeetingTime, "MEETING_TIME"),
        (Self::MeetingPercent, "MEETING_PERCENT"),
        (Self::TrainingTime, "TRAINING_TIME"),
        (Self::TrainingPercent, "TRAINING_PERCENT"),
        (Self::InteractingTime, "INTERACTING_TIME"),
        (Self::InteractingPercent, "INTERACTING_PERCENT"),
        (Self::CommunicatingTime, "COMMUNICATING_TIME"),
        (Self::CommunicatingPercent, "COMMUNICATING_PERCENT"),
        (Self::SystemAwayTime, "SYSTEM_AWAY_TIME"),
        (Self::SystemAwayPercent, "SYSTEM_AWAY_PERCENT"),
        (Self::OnQueueTime, "ON_QUEUE_TIME"),
        (Self::OnQueuePercent, "ON_QUEUE_PERCENT"),
        (Self::IdleTime, "IDLE_TIME"),
        (Self::IdlePercent, "IDLE_PERCENT"),
        (Self::NotRespondingTime, "NOT_RESPONDING_TIME"),
        (Self::NotRespondingPercent, "NOT_RESPONDING_PERCENT"),
        (Self::LoggedInTime, "LOGGED_IN_TIME"),
        (Self::OccupancyPercent, "OCCUPANCY_PERCENT"),
        (Self::MinAlertTime, "MIN_ALERT_TIME"),
        (Self::MaxAlertTime, "MAX_ALERT_TIME"),
        (Self::MinHandleTime, "MIN_HANDLE_TIME"),
        (Self::MaxHandleTime, "MAX_HANDLE_TIME"),
        (Self::MinAnsweredTime, "MIN_ANSWERED_TIME"),
        (Self::MaxAnsweredTime, "MAX_ANSWERED_TIME"),
        (Self::MinNotRespondingTime, "MIN_NOT_RESPONDING_TIME"),
        (Self::MaxNotRespondingTime, "MAX_NOT_RESPONDING_TIME"),
        (Self::MetServiceLevel, "MET_SERVICE_LEVEL"),
        (Self::WfmAdherenceStatus, "WFM_ADHERENCE_STATUS"),
        (Self::WfmScheduledActivity, "WFM_SCHEDULED_ACTIVITY"),
        (Self::WfmAdherenceDuration, "WFM_ADHERENCE_DURATION"),
        (Self::AgentTitle, "AGENT_TITLE"),
        (Self::AgentDepartment, "AGENT_DEPARTMENT"),
        (Self::AgentExtension, "AGENT_EXTENSION"),
        (Self::AgentSkills, "AGENT_SKILLS"),
        (Self::AgentLocation, "AGENT_LOCATION"),
        (Self::AgentReportsTo, "AGENT_REPORTS_TO"),
        (Self::AgentEmail, "AGENT_EMAIL"),
        (Self::AgentRole, "AGENT_ROLE"),
        (Self::AgentGroup, "AGENT_GROUP"),
        (Self::AgentTimeInStatus, "AGENT_TIME_IN_STATUS"),
        (Self::AgentTimeInRoutingStatus, "AGENT_TIME_IN_ROUTING_STATUS"),
        (Self::AgentStatus, "AGENT_STATUS"),
        (Self::AgentSecondaryStatus, "AGENT_SECONDARY_STATUS"),
        (Self::AgentRoutingStatus, "AGENT_ROUTING_STATUS"),
        (Self::AgentMediaTypes, "AGENT_MEDIA_TYPES"),
        (Self::AcwCount, "ACW_COUNT"),
        (Self::AnswerTransferredPercent, "ANSWER_TRANSFERRED_PERCENT"),
        (Self::FlowAvgMilestoneDecimal, "FLOW_AVG_MILESTONE_DECIMAL"),
        (Self::NotRespondingCount, "NOT_RESPONDING_COUNT"),
        (Self::AvgAcwHandled, "AVG_ACW_HANDLED"),
        (Self::AvgContactingTime, "AVG_CONTACTING_TIME"),
        (Self::AvgDialingTime, "AVG_DIALING_TIME"),
        (Self::AvgFlowoutTime, "AVG_FLOWOUT_TIME"),
        (Self::AvgHoldHandled, "AVG_HOLD_HANDLED"),
        (Self::AvgMonitor, "AVG_MONITOR"),
        (Self::BlindTransferCount, "BLIND_TRANSFER_COUNT"),
        (Self::BlindTransferPercent, "BLIND_TRANSFER_PERCENT"),
        (Self::ConnectedCount, "CONNECTED_COUNT"),
        (Self::ConsultCount, "CONSULT_COUNT"),
        (Self::ConsultTransferCount, "CONSULT_TRANSFER_COUNT"),
        (Self::ConsultTransferPercent, "CONSULT_TRANSFER_PERCENT"),
        (Self::ContactingCount, "CONTACTING_COUNT"),
        (Self::DialingCount, "DIALING_COUNT"),
        (Self::ErrorCount, "ERROR_COUNT"),
        (Self::ExternalMediaCount, "EXTERNAL_MEDIA_COUNT"),
        (Self::MaxContactingTime, "MAX_CONTACTING_TIME"),
        (Self::MaxDialingTime, "MAX_DIALING_TIME"),
        (Self::MaxFlowoutTime, "MAX_FLOWOUT_TIME"),
        (Self::FlowMilestoneCount, "FLOW_MILESTONE_COUNT"),
        (Self::MinFlowoutTime, "MIN_FLOWOUT_TIME"),
        (Self::MaxMonitor, "MAX_MONITOR"),
        (Self::MinContactingTime, "MIN_CONTACTING_TIME"),
        (Self::MinDialingTime, "MIN_DIALING_TIME"),
        (Self::MinMonitor, "MIN_MONITOR"),
        (Self::MonitorCount, "MONITOR_COUNT"),
        (Self::MediaCount, "MEDIA_COUNT"),
        (Self::ServiceLevelTarget, "SERVICE_LEVEL_TARGET"),
        (Self::ServiceLevelTargetCurrent, "SERVICE_LEVEL_TARGET_CURRENT"),
        (Self::TalkCount, "TALK_COUNT"),
        (Self::TotalAbandonTime, "TOTAL_ABANDON_TIME"),
        (Self::TotalNotRespondingTime, "TOTAL_NOT_RESPONDING_TIME"),
        (Self::TotalContacting, "TOTAL_CONTACTING"),
        (Self::TotalDialing, "TOTAL_DIALING"),
        (Self::TotalMonitor, "TOTAL_MONITOR"),
        (Self::TotalWaitTime, "TOTAL_WAIT_TIME"),
        (Self::WaitCount, "WAIT_COUNT"),
        (Self::ParkCount, "PARK_COUNT"),
        (Self::AvgParkTime, "AVG_PARK_TIME"),
        (Self::TotalParkTime, "TOTAL_PARK_TIME"),
        (Self::MinParkTime, "MIN_PARK_TIME"),
        (Self::MaxParkTime, "MAX_PARK_TIME"),
    ];
}

/// The property `sortOrder` of `Widget`. Known values: `ascending`, `descending`.
#[non_exhaustive]
pub enum SortOrder {
    Ascending,
    Descending,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ascending, "ascending"),
        (Self::Descending, "descending"),
    ];
}

/// The property `sortKey` of `Widget`. Known values: `Name`, `Duration`.
#[non_exhaustive]
pub enum SortKey {
    Name,
    Duration,
}

crate::runtime::known!(SortKey);

impl crate::runtime::Enum for SortKey {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "Name"),
        (Self::Duration, "Duration"),
    ];
}

/// The property `periods` of `Widget`. Known values: `NONE`, `CURRENT_HALF_HOUR`, `TODAY`, `YESTERDAY`, `THIS_WEEK`, `LAST_WEEK`, `THIS_MONTH`, `LAST_MONTH`, `PRIOR_7_DAYS`, `PAST_7_DAYS_TO_DATE`, `PRIOR_30_DAYS`, `PAST_30_DAYS_TO_DATE`, `PRIOR_3_MONTHS`.
#[non_exhaustive]
pub enum Periods {
    None,
    CurrentHalfHour,
    Today,
    Yesterday,
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
    Prior7Days,
    Past7DaysToDate,
    Prior30Days,
    Past30DaysToDate,
    Prior3Months,
}

crate::runtime::known!(Periods);

impl crate::runtime::Enum for Periods {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "NONE"),
        (Self::CurrentHalfHour, "CURRENT_HALF_HOUR"),
        (Self::Today, "TODAY"),
        (Self::Yesterday, "YESTERDAY"),
        (Self::ThisWeek, "THIS_WEEK"),
        (Self::LastWeek, "LAST_WEEK"),
        (Self::ThisMonth, "THIS_MONTH"),
        (Self::LastMonth, "LAST_MONTH"),
        (Self::Prior7Days, "PRIOR_7_DAYS"),
        (Self::Past7DaysToDate, "PAST_7_DAYS_TO_DATE"),
        (Self::Prior30Days, "PRIOR_30_DAYS"),
        (Self::Past30DaysToDate, "PAST_30_DAYS_TO_DATE"),
        (Self::Prior3Months, "PRIOR_3_MONTHS"),
    ];
}

/// The property `mediaTypes` of `Widget`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[non_exhaustive]
pub enum MediaTypes {
    Callback,
    Chat,
    Cobrowse,
    Email,
    Internalmessage,
    Message,
    Screenshare,
    Unknown,
    Video,
    Voice,
}

crate::runtime::known!(MediaTypes);

impl crate::runtime::Enum for MediaTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "callback"),
        (Self::Chat, "chat"),
        (Self::Cobrowse, "cobrowse"),
        (Self::Email, "email"),
        (Self::Internalmessage, "internalmessage"),
        (Self::Message, "message"),
        (Self::Screenshare, "screenshare"),
        (Self::Unknown, "unknown"),
        (Self::Video, "video"),
        (Self::Voice, "voice"),
    ];
}

/// The property `selectedStatuses` of `Widget`. Known values: `Available`, `Away`, `Busy`, `Break`, `Meeting`, `Training`, `Meal`, `SystemAway`, `OnQueue`, `Interacting`, `NotResponding`, `Idle`, `Communicating`, `OffQueue`, `Online`, `Offline`.
#[non_exhaustive]
pub enum SelectedStatuses {
    Available,
    Away,
    Busy,
    Break,
    Meeting,
    Training,
    Meal,
    SystemAway,
    OnQueue,
    Interacting,
    NotResponding,
    Idle,
    Communicating,
    OffQueue,
    Online,
    Offline,
}

crate::runtime::known!(SelectedStatuses);

impl crate::runtime::Enum for SelectedStatuses {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Available, "Available"),
        (Self::Away, "Away"),
        (Self::Busy, "Busy"),
        (Self::Break, "Break"),
        (Self::Meeting, "Meeting"),
        (Self::Training, "Training"),
        (Self::Meal, "Meal"),
        (Self::SystemAway, "SystemAway"),
        (Self::OnQueue, "OnQueue"),
        (Self::Interacting, "Interacting"),
        (Self::NotResponding, "NotResponding"),
        (Self::Idle, "Idle"),
        (Self::Communicating, "Communicating"),
        (Self::OffQueue, "OffQueue"),
        (Self::Online, "Online"),
        (Self::Offline, "Offline"),
    ];
}

/// The property `selectedSegmentTypes` of `Widget`. Known values: `alert`, `barging`, `callback`, `coaching`, `contacting`, `converting`, `delay`, `dialing`, `hold`, `interact`, `ivr`, `monitoring`, `parked`, `scheduled`, `sharing`, `system`, `transmitting`, `unknown`, `uploading`, `voicemail`, `wrapup`.
#[non_exhaustive]
pub enum SelectedSegmentTypes {
    Alert,
    Barging,
    Callback,
    Coaching,
    Contacting,
    Converting,
    Delay,
    Dialing,
    Hold,
    Interact,
    Ivr,
    Monitoring,
    Parked,
    Scheduled,
    Sharing,
    System,
    Transmitting,
    Unknown,
    Uploading,
    Voicemail,
    Wrapup,
}

crate::runtime::known!(SelectedSegmentTypes);

impl crate::runtime::Enum for SelectedSegmentTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Alert, "alert"),
        (Self::Barging, "barging"),
        (Self::Callback, "callback"),
        (Self::Coaching, "coaching"),
        (Self::Contacting, "contacting"),
        (Self::Converting, "converting"),
        (Self::Delay, "delay"),
        (Self::Dialing, "dialing"),
        (Self::Hold, "hold"),
        (Self::Interact, "interact"),
        (Self::Ivr, "ivr"),
        (Self::Monitoring, "monitoring"),
        (Self::Parked, "parked"),
        (Self::Scheduled, "scheduled"),
        (Self::Sharing, "sharing"),
        (Self::System, "system"),
        (Self::Transmitting, "transmitting"),
        (Self::Unknown, "unknown"),
        (Self::Uploading, "uploading"),
        (Self::Voicemail, "voicemail"),
        (Self::Wrapup, "wrapup"),
    ];
}

/// The property `agentInteractionSortOrder` of `Widget`. Known values: `ascending`, `descending`.
#[non_exhaustive]
pub enum AgentInteractionSortOrder {
    Ascending,
    Descending,
}

crate::runtime::known!(AgentInteractionSortOrder);

impl crate::runtime::Enum for AgentInteractionSortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Ascending, "ascending"),
        (Self::Descending, "descending"),
    ];
}
