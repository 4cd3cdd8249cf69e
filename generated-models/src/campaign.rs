// @generated from the schema "Campaign"; changes made here are lost at the next generation

/// The schema `Campaign`.
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

impl crate::runtime::Model for Campaign {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        contact_list: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        dialing_mode: ::std::option::Option::None,
        script: ::std::option::Option::None,
        edge_group: ::std::option::Option::None,
        site: ::std::option::Option::None,
        campaign_status: ::std::option::Option::None,
        phone_columns: ::std::option::Option::None,
        abandon_rate: ::std::option::Option::None,
        dnc_lists: ::std::option::Option::None,
        callable_time_set: ::std::option::Option::None,
        call_analysis_response_set: ::std::option::Option::None,
        errors: ::std::option::Option::None,
        caller_name: ::std::option::Option::None,
        caller_address: ::std::option::Option::None,
        outbound_line_count: ::std::option::Option::None,
        rule_sets: ::std::option::Option::None,
        skip_preview_disabled: ::std::option::Option::None,
        preview_time_out_seconds: ::std::option::Option::None,
        always_running: ::std::option::Option::None,
        contact_sort: ::std::option::Option::None,
        contact_sorts: ::std::option::Option::None,
        no_answer_timeout: ::std::option::Option::None,
        call_analysis_language: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        contact_list_filters: ::std::option::Option::None,
        division: ::std::option::Option::None,
        agent_owned_column: ::std::option::Option::None,
        dynamic_contact_queueing_settings: ::std::option::Option::None,
        skill_columns: ::std::option::Option::None,
        max_calls_per_agent: ::std::option::Option::None,
        max_calls_per_agent_decimal: ::std::option::Option::None,
        callback_auto_answer: ::std::option::Option::None,
        dynamic_line_balancing_settings: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Campaign = &<Campaign as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Campaign",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("contactList", "contact_list", 1),
            ("queue", "queue", 0),
            ("dialingMode", "dialing_mode", 1),
            ("script", "script", 0),
            ("edgeGroup", "edge_group", 0),
            ("site", "site", 0),
            ("campaignStatus", "campaign_status", 0),
            ("phoneColumns", "phone_columns", 1),
            ("abandonRate", "abandon_rate", 0),
            ("dncLists", "dnc_lists", 0),
            ("callableTimeSet", "callable_time_set", 0),
            ("callAnalysisResponseSet", "call_analysis_response_set", 0),
            ("errors", "errors", 2),
            ("callerName", "caller_name", 1),
            ("callerAddress", "caller_address", 1),
            ("outboundLineCount", "outbound_line_count", 0),
            ("ruleSets", "rule_sets", 0),
            ("skipPreviewDisabled", "skip_preview_disabled", 0),
            ("previewTimeOutSeconds", "preview_time_out_seconds", 0),
            ("alwaysRunning", "always_running", 0),
            ("contactSort", "contact_sort", 0),
            ("contactSorts", "contact_sorts", 0),
            ("noAnswerTimeout", "no_answer_timeout", 0),
            ("callAnalysisLanguage", "call_analysis_language", 0),
            ("priority", "priority", 0),
            ("contactListFilters", "contact_list_filters", 0),
            ("division", "division", 0),
            ("agentOwnedColumn", "agent_owned_column", 0),
            ("dynamicContactQueueingSettings", "dynamic_contact_queueing_settings", 0),
            ("skillColumns", "skill_columns", 0),
            ("maxCallsPerAgent", "max_calls_per_agent", 0),
            ("maxCallsPerAgentDecimal", "max_calls_per_agent_decimal", 0),
            ("callbackAutoAnswer", "callback_auto_answer", 0),
            ("dynamicLineBalancingSettings", "dynamic_line_balancing_settings", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.contact_list,
            &E.queue,
            &E.dialing_mode,
            &E.script,
            &E.edge_group,
            &E.site,
            &E.campaign_status,
            &E.phone_columns,
            &E.abandon_rate,
            &E.dnc_lists,
            &E.callable_time_set,
            &E.call_analysis_response_set,
            &E.errors,
            &E.caller_name,
            &E.caller_address,
            &E.outbound_line_count,
            &E.rule_sets,
            &E.skip_preview_disabled,
            &E.preview_time_out_seconds,
            &E.always_running,
            &E.contact_sort,
            &E.contact_sorts,
            &E.no_answer_timeout,
            &E.call_analysis_language,
            &E.priority,
            &E.contact_list_filters,
            &E.division,
            &E.agent_owned_column,
            &E.dynamic_contact_queueing_settings,
            &E.skill_columns,
            &E.max_calls_per_agent,
            &E.max_calls_per_agent_decimal,
            &E.callback_auto_answer,
            &E.dynamic_line_balancing_settings,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Campaign);

crate::runtime::setters!(Campaign {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_contact_list: contact_list: ::std::boxed::Box<crate::DomainEntityRef>,
    with_queue: queue: ::std::boxed::Box<crate::DomainEntityRef>,
    with_dialing_mode: dialing_mode: crate::runtime::Open<DialingMode>,
    with_script: script: ::std::boxed::Box<crate::DomainEntityRef>,
    with_edge_group: edge_group: ::std::boxed::Box<crate::DomainEntityRef>,
    with_site: site: ::std::boxed::Box<crate::DomainEntityRef>,
    with_campaign_status: campaign_status: crate::runtime::Open<CampaignStatus>,
    with_phone_columns: phone_columns: ::std::vec::Vec<crate::PhoneColumn>,
    with_abandon_rate: abandon_rate: f64,
    with_dnc_lists: dnc_lists: ::std::vec::Vec<crate::DomainEntityRef>,
    with_callable_time_set: callable_time_set: ::std::boxed::Box<crate::DomainEntityRef>,
    with_call_analysis_response_set: call_analysis_response_set: ::std::boxed::Box<crate::DomainEntityRef>,
    with_errors: errors: ::std::vec::Vec<crate::RestErrorDetail>,
    with_caller_name: caller_name: ::std::string::String,
    with_caller_address: caller_address: ::std::string::String,
    with_outbound_line_count: outbound_line_count: i32,
    with_rule_sets: rule_sets: ::std::vec::Vec<crate::DomainEntityRef>,
    with_skip_preview_disabled: skip_preview_disabled: bool,
    with_preview_time_out_seconds: preview_time_out_seconds: i64,
    with_always_running: always_running: bool,
    with_contact_sort: contact_sort: ::std::boxed::Box<crate::ContactSort>,
    with_contact_sorts: contact_sorts: ::std::vec::Vec<crate::ContactSort>,
    with_no_answer_timeout: no_answer_timeout: i32,
    with_call_analysis_language: call_analysis_language: ::std::string::String,
    with_priority: priority: i32,
    with_contact_list_filters: contact_list_filters: ::std::vec::Vec<crate::DomainEntityRef>,
    with_division: division: ::std::boxed::Box<crate::DomainEntityRef>,
    with_agent_owned_column: agent_owned_column: ::std::string::String,
    with_dynamic_contact_queueing_settings: dynamic_contact_queueing_settings: ::std::boxed::Box<crate::DynamicContactQueueingSettings>,
    with_skill_columns: skill_columns: ::std::vec::Vec<::std::string::String>,
    with_max_calls_per_agent: max_calls_per_agent: i32,
    with_max_calls_per_agent_decimal: max_calls_per_agent_decimal: f64,
    with_callback_auto_answer: callback_auto_answer: bool,
    with_dynamic_line_balancing_settings: dynamic_line_balancing_settings: ::std::boxed::Box<crate::DynamicLineBalancingSettings>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `dialingMode` of `Campaign`. Known values: `agentless`, `preview`, `power`, `predictive`, `progressive`, `external`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DialingMode {
    Agentless,
    Preview,
    Power,
    Predictive,
    Progressive,
    External,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
