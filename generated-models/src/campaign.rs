// @generated from the schema "Campaign"; changes made here are lost at the next generation

/// The schema `Campaign`.
#[repr(C)]
pub struct Campaign {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `contactList`: `DomainEntityRef`, required.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `queue`: `DomainEntityRef`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dialingMode`: `string`, required.
    #[doc(alias = "dialingMode")]
    pub dialing_mode: ::std::option::Option<crate::runtime::Open<DialingMode>>,
    /// `script`: `DomainEntityRef`.
    pub script: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `edgeGroup`: `DomainEntityRef`.
    #[doc(alias = "edgeGroup")]
    pub edge_group: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `site`: `DomainEntityRef`.
    pub site: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `campaignStatus`: `string`.
    #[doc(alias = "campaignStatus")]
    pub campaign_status: ::std::option::Option<crate::runtime::Open<CampaignStatus>>,
    /// `phoneColumns`: `array of PhoneColumn`, required.
    #[doc(alias = "phoneColumns")]
    pub phone_columns: ::std::option::Option<::std::vec::Vec<crate::PhoneColumn>>,
    /// `abandonRate`: `number (double)`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: ::std::option::Option<f64>,
    /// `dncLists`: `array of DomainEntityRef`.
    #[doc(alias = "dncLists")]
    pub dnc_lists: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `callableTimeSet`: `DomainEntityRef`.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `callAnalysisResponseSet`: `DomainEntityRef`.
    #[doc(alias = "callAnalysisResponseSet")]
    pub call_analysis_response_set: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `errors`: `array of RestErrorDetail`, read-only.
    pub errors: ::std::option::Option<::std::vec::Vec<crate::RestErrorDetail>>,
    /// `callerName`: `string`, required.
    #[doc(alias = "callerName")]
    pub caller_name: ::std::option::Option<::std::string::String>,
    /// `callerAddress`: `string`, required.
    #[doc(alias = "callerAddress")]
    pub caller_address: ::std::option::Option<::std::string::String>,
    /// `outboundLineCount`: `integer (int32)`.
    #[doc(alias = "outboundLineCount")]
    pub outbound_line_count: ::std::option::Option<i32>,
    /// `ruleSets`: `array of DomainEntityRef`.
    #[doc(alias = "ruleSets")]
    pub rule_sets: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `skipPreviewDisabled`: `boolean`.
    #[doc(alias = "skipPreviewDisabled")]
    pub skip_preview_disabled: ::std::option::Option<bool>,
    /// `previewTimeOutSeconds`: `integer (int64)`.
    #[doc(alias = "previewTimeOutSeconds")]
    pub preview_time_out_seconds: ::std::option::Option<i64>,
    /// `alwaysRunning`: `boolean`.
    #[doc(alias = "alwaysRunning")]
    pub always_running: ::std::option::Option<bool>,
    /// `contactSort`: `ContactSort`.
    #[doc(alias = "contactSort")]
    pub contact_sort: ::std::option::Option<::std::boxed::Box<crate::ContactSort>>,
    /// `contactSorts`: `array of ContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: ::std::option::Option<::std::vec::Vec<crate::ContactSort>>,
    /// `noAnswerTimeout`: `integer (int32)`.
    #[doc(alias = "noAnswerTimeout")]
    pub no_answer_timeout: ::std::option::Option<i32>,
    /// `callAnalysisLanguage`: `string`.
    #[doc(alias = "callAnalysisLanguage")]
    pub call_analysis_language: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `contactListFilters`: `array of DomainEntityRef`.
    #[doc(alias = "contactListFilters")]
    pub contact_list_filters: ::std::option::Option<
        ::std::vec::Vec<crate::DomainEntityRef>,
    >,
    /// `division`: `DomainEntityRef`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `agentOwnedColumn`: `string`.
    #[doc(alias = "agentOwnedColumn")]
    pub agent_owned_column: ::std::option::Option<::std::string::String>,
    /// `dynamicContactQueueingSettings`: `DynamicContactQueueingSettings`.
    #[doc(alias = "dynamicContactQueueingSettings")]
    pub dynamic_contact_queueing_settings: ::std::option::Option<
        ::std::boxed::Box<crate::DynamicContactQueueingSettings>,
    >,
    /// `skillColumns`: `array of string`.
    #[doc(alias = "skillColumns")]
    pub skill_columns: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `maxCallsPerAgent`: `integer (int32)`.
    #[doc(alias = "maxCallsPerAgent")]
    pub max_calls_per_agent: ::std::option::Option<i32>,
    /// `maxCallsPerAgentDecimal`: `number (double)`.
    #[doc(alias = "maxCallsPerAgentDecimal")]
    pub max_calls_per_agent_decimal: ::std::option::Option<f64>,
    /// `callbackAutoAnswer`: `boolean`.
    #[doc(alias = "callbackAutoAnswer")]
    pub callback_auto_answer: ::std::option::Option<bool>,
    /// `dynamicLineBalancingSettings`: `DynamicLineBalancingSettings`.
    #[doc(alias = "dynamicLineBalancingSettings")]
    pub dynamic_line_balancing_settings: ::std::option::Option<
        ::std::boxed::Box<crate::DynamicLineBalancingSettings>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Campaign "Campaign" 40 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        contact_list: ::std::boxed::Box<crate::DomainEntityRef> = "contactList" 1 with_contact_list,
        queue: ::std::boxed::Box<crate::DomainEntityRef> = "queue" 0 with_queue,
        dialing_mode: crate::runtime::Open<DialingMode> = "dialingMode" 1 with_dialing_mode,
        script: ::std::boxed::Box<crate::DomainEntityRef> = "script" 0 with_script,
        edge_group: ::std::boxed::Box<crate::DomainEntityRef> = "edgeGroup" 0 with_edge_group,
        site: ::std::boxed::Box<crate::DomainEntityRef> = "site" 0 with_site,
        campaign_status: crate::runtime::Open<CampaignStatus> = "campaignStatus" 0 with_campaign_status,
        phone_columns: ::std::vec::Vec<crate::PhoneColumn> = "phoneColumns" 1 with_phone_columns,
        abandon_rate: f64 = "abandonRate" 0 with_abandon_rate,
        dnc_lists: ::std::vec::Vec<crate::DomainEntityRef> = "dncLists" 0 with_dnc_lists,
        callable_time_set: ::std::boxed::Box<crate::DomainEntityRef> = "callableTimeSet" 0 with_callable_time_set,
    )
    (
        call_analysis_response_set: ::std::boxed::Box<crate::DomainEntityRef> = "callAnalysisResponseSet" 0 with_call_analysis_response_set,
        errors: ::std::vec::Vec<crate::RestErrorDetail> = "errors" 2 with_errors,
        caller_name: ::std::string::String = "callerName" 1 with_caller_name,
        caller_address: ::std::string::String = "callerAddress" 1 with_caller_address,
        outbound_line_count: i32 = "outboundLineCount" 0 with_outbound_line_count,
        rule_sets: ::std::vec::Vec<crate::DomainEntityRef> = "ruleSets" 0 with_rule_sets,
        skip_preview_disabled: bool = "skipPreviewDisabled" 0 with_skip_preview_disabled,
        preview_time_out_seconds: i64 = "previewTimeOutSeconds" 0 with_preview_time_out_seconds,
        always_running: bool = "alwaysRunning" 0 with_always_running,
        contact_sort: ::std::boxed::Box<crate::ContactSort> = "contactSort" 0 with_contact_sort,
        contact_sorts: ::std::vec::Vec<crate::ContactSort> = "contactSorts" 0 with_contact_sorts,
        no_answer_timeout: i32 = "noAnswerTimeout" 0 with_no_answer_timeout,
        call_analysis_language: ::std::string::String = "callAnalysisLanguage" 0 with_call_analysis_language,
        priority: i32 = "priority" 0 with_priority,
        contact_list_filters: ::std::vec::Vec<crate::DomainEntityRef> = "contactListFilters" 0 with_contact_list_filters,
        division: ::std::boxed::Box<crate::DomainEntityRef> = "division" 0 with_division,
    )
    (
        agent_owned_column: ::std::string::String = "agentOwnedColumn" 0 with_agent_owned_column,
        dynamic_contact_queueing_settings: ::std::boxed::Box<crate::DynamicContactQueueingSettings> = "dynamicContactQueueingSettings" 0 with_dynamic_contact_queueing_settings,
        skill_columns: ::std::vec::Vec<::std::string::String> = "skillColumns" 0 with_skill_columns,
        max_calls_per_agent: i32 = "maxCallsPerAgent" 0 with_max_calls_per_agent,
        max_calls_per_agent_decimal: f64 = "maxCallsPerAgentDecimal" 0 with_max_calls_per_agent_decimal,
        callback_auto_answer: bool = "callbackAutoAnswer" 0 with_callback_auto_answer,
        dynamic_line_balancing_settings: ::std::boxed::Box<crate::DynamicLineBalancingSettings> = "dynamicLineBalancingSettings" 0 with_dynamic_line_balancing_settings,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `dialingMode` of `Campaign`. Known values: `agentless`, `preview`, `power`, `predictive`, `progressive`, `external`.
#[non_exhaustive]
pub enum DialingMode {
    Agentless,
    Preview,
    Power,
    Predictive,
    Progressive,
    External,
}

crate::runtime::known!(DialingMode);

impl crate::runtime::Enum for DialingMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Agentless, "agentless"),
        (Self::Preview, "preview"),
        (Self::Power, "power"),
        (Self::Predictive, "predictive"),
        (Self::Progressive, "progressive"),
        (Self::External, "external"),
    ];
}

/// The property `campaignStatus` of `Campaign`. Known values: `on`, `stopping`, `off`, `complete`, `invalid`, `forced_off`, `forced_stopping`.
#[non_exhaustive]
pub enum CampaignStatus {
    On,
    Stopping,
    Off,
    Complete,
    Invalid,
    ForcedOff,
    ForcedStopping,
}

crate::runtime::known!(CampaignStatus);

impl crate::runtime::Enum for CampaignStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "on"),
        (Self::Stopping, "stopping"),
        (Self::Off, "off"),
        (Self::Complete, "complete"),
        (Self::Invalid, "invalid"),
        (Self::ForcedOff, "forced_off"),
        (Self::ForcedStopping, "forced_stopping"),
    ];
}
