// @generated from the schema "Campaign"; changes made here are lost at the next generation

use crate::{
    ContactSort, DomainEntityRef, DynamicContactQueueingSettings,
    DynamicLineBalancingSettings, PhoneColumn, RestErrorDetail,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Campaign`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Campaign {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `contactList`: `DomainEntityRef`, required.
    #[doc(alias = "contactList")]
    pub contact_list: Option<Box<DomainEntityRef>>,
    /// `queue`: `DomainEntityRef`.
    pub queue: Option<Box<DomainEntityRef>>,
    /// `dialingMode`: one of `agentless`, `preview`, `power`, `predictive` and 2 more, required.
    #[doc(alias = "dialingMode")]
    pub dialing_mode: Option<Open<DialingMode>>,
    /// `script`: `DomainEntityRef`.
    pub script: Option<Box<DomainEntityRef>>,
    /// `edgeGroup`: `DomainEntityRef`.
    #[doc(alias = "edgeGroup")]
    pub edge_group: Option<Box<DomainEntityRef>>,
    /// `site`: `DomainEntityRef`.
    pub site: Option<Box<DomainEntityRef>>,
    /// `campaignStatus`: one of `on`, `stopping`, `off`, `complete` and 3 more.
    #[doc(alias = "campaignStatus")]
    pub campaign_status: Option<Open<CampaignStatus>>,
    /// `phoneColumns`: `array of PhoneColumn`, required.
    #[doc(alias = "phoneColumns")]
    pub phone_columns: Option<Vec<PhoneColumn>>,
    /// `abandonRate`: `number (double)`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: Option<f64>,
    /// `dncLists`: `array of DomainEntityRef`.
    #[doc(alias = "dncLists")]
    pub dnc_lists: Option<Vec<DomainEntityRef>>,
    /// `callableTimeSet`: `DomainEntityRef`.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: Option<Box<DomainEntityRef>>,
    /// `callAnalysisResponseSet`: `DomainEntityRef`.
    #[doc(alias = "callAnalysisResponseSet")]
    pub call_analysis_response_set: Option<Box<DomainEntityRef>>,
    /// `errors`: `array of RestErrorDetail`, read-only.
    pub errors: Option<Vec<RestErrorDetail>>,
    /// `callerName`: `string`, required.
    #[doc(alias = "callerName")]
    pub caller_name: Option<String>,
    /// `callerAddress`: `string`, required.
    #[doc(alias = "callerAddress")]
    pub caller_address: Option<String>,
    /// `outboundLineCount`: `integer (int32)`.
    #[doc(alias = "outboundLineCount")]
    pub outbound_line_count: Option<i32>,
    /// `ruleSets`: `array of DomainEntityRef`.
    #[doc(alias = "ruleSets")]
    pub rule_sets: Option<Vec<DomainEntityRef>>,
    /// `skipPreviewDisabled`: `boolean`.
    #[doc(alias = "skipPreviewDisabled")]
    pub skip_preview_disabled: Option<bool>,
    /// `previewTimeOutSeconds`: `integer (int64)`.
    #[doc(alias = "previewTimeOutSeconds")]
    pub preview_time_out_seconds: Option<i64>,
    /// `alwaysRunning`: `boolean`.
    #[doc(alias = "alwaysRunning")]
    pub always_running: Option<bool>,
    /// `contactSort`: `ContactSort`.
    #[doc(alias = "contactSort")]
    pub contact_sort: Option<Box<ContactSort>>,
    /// `contactSorts`: `array of ContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: Option<Vec<ContactSort>>,
    /// `noAnswerTimeout`: `integer (int32)`.
    #[doc(alias = "noAnswerTimeout")]
    pub no_answer_timeout: Option<i32>,
    /// `callAnalysisLanguage`: `string`.
    #[doc(alias = "callAnalysisLanguage")]
    pub call_analysis_language: Option<String>,
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `contactListFilters`: `array of DomainEntityRef`.
    #[doc(alias = "contactListFilters")]
    pub contact_list_filters: Option<Vec<DomainEntityRef>>,
    /// `division`: `DomainEntityRef`.
    pub division: Option<Box<DomainEntityRef>>,
    /// `agentOwnedColumn`: `string`.
    #[doc(alias = "agentOwnedColumn")]
    pub agent_owned_column: Option<String>,
    /// `dynamicContactQueueingSettings`: `DynamicContactQueueingSettings`.
    #[doc(alias = "dynamicContactQueueingSettings")]
    pub dynamic_contact_queueing_settings: Option<Box<DynamicContactQueueingSettings>>,
    /// `skillColumns`: `array of string`.
    #[doc(alias = "skillColumns")]
    pub skill_columns: Option<Vec<String>>,
    /// `maxCallsPerAgent`: `integer (int32)`.
    #[doc(alias = "maxCallsPerAgent")]
    pub max_calls_per_agent: Option<i32>,
    /// `maxCallsPerAgentDecimal`: `number (double)`.
    #[doc(alias = "maxCallsPerAgentDecimal")]
    pub max_calls_per_agent_decimal: Option<f64>,
    /// `callbackAutoAnswer`: `boolean`.
    #[doc(alias = "callbackAutoAnswer")]
    pub callback_auto_answer: Option<bool>,
    /// `dynamicLineBalancingSettings`: `DynamicLineBalancingSettings`.
    #[doc(alias = "dynamicLineBalancingSettings")]
    pub dynamic_line_balancing_settings: Option<Box<DynamicLineBalancingSettings>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Campaign "Campaign" 40 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        contact_list: Box<DomainEntityRef> = "contactList" with_contact_list required,
        queue: Box<DomainEntityRef> = "queue" with_queue,
        dialing_mode: Open<DialingMode> = "dialingMode" with_dialing_mode required,
        script: Box<DomainEntityRef> = "script" with_script,
        edge_group: Box<DomainEntityRef> = "edgeGroup" with_edge_group,
        site: Box<DomainEntityRef> = "site" with_site,
        campaign_status: Open<CampaignStatus> = "campaignStatus" with_campaign_status,
        phone_columns: Vec<PhoneColumn> = "phoneColumns" with_phone_columns required,
        abandon_rate: f64 = "abandonRate" with_abandon_rate,
        dnc_lists: Vec<DomainEntityRef> = "dncLists" with_dnc_lists,
        callable_time_set: Box<DomainEntityRef> = "callableTimeSet" with_callable_time_set,
    )
    (
        call_analysis_response_set: Box<DomainEntityRef> = "callAnalysisResponseSet" with_call_analysis_response_set,
        errors: Vec<RestErrorDetail> = "errors" with_errors read_only,
        caller_name: String = "callerName" with_caller_name required,
        caller_address: String = "callerAddress" with_caller_address required,
        outbound_line_count: i32 = "outboundLineCount" with_outbound_line_count,
        rule_sets: Vec<DomainEntityRef> = "ruleSets" with_rule_sets,
        skip_preview_disabled: bool = "skipPreviewDisabled" with_skip_preview_disabled,
        preview_time_out_seconds: i64 = "previewTimeOutSeconds" with_preview_time_out_seconds,
        always_running: bool = "alwaysRunning" with_always_running,
        contact_sort: Box<ContactSort> = "contactSort" with_contact_sort,
        contact_sorts: Vec<ContactSort> = "contactSorts" with_contact_sorts,
        no_answer_timeout: i32 = "noAnswerTimeout" with_no_answer_timeout,
        call_analysis_language: String = "callAnalysisLanguage" with_call_analysis_language,
        priority: i32 = "priority" with_priority,
        contact_list_filters: Vec<DomainEntityRef> = "contactListFilters" with_contact_list_filters,
        division: Box<DomainEntityRef> = "division" with_division,
    )
    (
        agent_owned_column: String = "agentOwnedColumn" with_agent_owned_column,
        dynamic_contact_queueing_settings: Box<DynamicContactQueueingSettings> = "dynamicContactQueueingSettings" with_dynamic_contact_queueing_settings,
        skill_columns: Vec<String> = "skillColumns" with_skill_columns,
        max_calls_per_agent: i32 = "maxCallsPerAgent" with_max_calls_per_agent,
        max_calls_per_agent_decimal: f64 = "maxCallsPerAgentDecimal" with_max_calls_per_agent_decimal,
        callback_auto_answer: bool = "callbackAutoAnswer" with_callback_auto_answer,
        dynamic_line_balancing_settings: Box<DynamicLineBalancingSettings> = "dynamicLineBalancingSettings" with_dynamic_line_balancing_settings,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `dialingMode` of `Campaign`. Known values: `agentless`, `preview`, `power`, `predictive`, `progressive`, `external`.
#[repr(u16)]
#[non_exhaustive]
pub enum DialingMode {
    Agentless,
    Preview,
    Power,
    Predictive,
    Progressive,
    External,
}

crate::runtime::values!(DialingMode {
    Agentless = "agentless",
    Preview = "preview",
    Power = "power",
    Predictive = "predictive",
    Progressive = "progressive",
    External = "external",
});

/// The property `campaignStatus` of `Campaign`. Known values: `on`, `stopping`, `off`, `complete`, `invalid`, `forced_off`, `forced_stopping`.
#[repr(u16)]
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

crate::runtime::values!(CampaignStatus {
    On = "on",
    Stopping = "stopping",
    Off = "off",
    Complete = "complete",
    Invalid = "invalid",
    ForcedOff = "forced_off",
    ForcedStopping = "forced_stopping",
});
