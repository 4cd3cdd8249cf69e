// @generated from the schema "DialerCampaignConfigChangeCampaign"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    DialerCampaignConfigChangeContactSort, DialerCampaignConfigChangePhoneColumn,
    DialerCampaignConfigChangeRestErrorDetail, DialerCampaignConfigChangeUriReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DialerCampaignConfigChangeCampaign`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerCampaignConfigChangeCampaign {
    /// `contactList`: `DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "contactList")]
    pub contact_list: Option<Box<DialerCampaignConfigChangeUriReference>>,
    /// `queue`: `DialerCampaignConfigChangeUriReference`.
    pub queue: Option<Box<DialerCampaignConfigChangeUriReference>>,
    /// `dialingMode`: one of `agentless`, `external`, `preview`, `power` and 2 more.
    #[doc(alias = "dialingMode")]
    pub dialing_mode: Option<Open<DialingMode>>,
    /// `script`: `DialerCampaignConfigChangeUriReference`.
    pub script: Option<Box<DialerCampaignConfigChangeUriReference>>,
    /// `edgeGroup`: `DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "edgeGroup")]
    pub edge_group: Option<Box<DialerCampaignConfigChangeUriReference>>,
    /// `site`: `DialerCampaignConfigChangeUriReference`.
    pub site: Option<Box<DialerCampaignConfigChangeUriReference>>,
    /// `campaignStatus`: one of `on`, `off`, `complete`, `stopping` and `invalid`.
    #[doc(alias = "campaignStatus")]
    pub campaign_status: Option<Open<CampaignStatus>>,
    /// `phoneColumns`: `array of DialerCampaignConfigChangePhoneColumn`.
    #[doc(alias = "phoneColumns")]
    pub phone_columns: Option<Vec<DialerCampaignConfigChangePhoneColumn>>,
    /// `abandonRate`: `number (double)`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: Option<f64>,
    /// `dncLists`: `array of DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "dncLists")]
    pub dnc_lists: Option<Vec<DialerCampaignConfigChangeUriReference>>,
    /// `callableTimeSet`: `DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: Option<Box<DialerCampaignConfigChangeUriReference>>,
    /// `callAnalysisResponseSet`: `DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "callAnalysisResponseSet")]
    pub call_analysis_response_set: Option<Box<DialerCampaignConfigChangeUriReference>>,
    /// `callerName`: `string`.
    #[doc(alias = "callerName")]
    pub caller_name: Option<String>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: Option<String>,
    /// `outboundLineCount`: `integer`.
    #[doc(alias = "outboundLineCount")]
    pub outbound_line_count: Option<i64>,
    /// `errors`: `array of DialerCampaignConfigChangeRestErrorDetail`.
    pub errors: Option<Vec<DialerCampaignConfigChangeRestErrorDetail>>,
    /// `ruleSets`: `array of DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "ruleSets")]
    pub rule_sets: Option<Vec<DialerCampaignConfigChangeUriReference>>,
    /// `skipPreviewDisabled`: `boolean`.
    #[doc(alias = "skipPreviewDisabled")]
    pub skip_preview_disabled: Option<bool>,
    /// `previewTimeOutSeconds`: `integer`.
    #[doc(alias = "previewTimeOutSeconds")]
    pub preview_time_out_seconds: Option<i64>,
    /// `singleNumberPreview`: `boolean`.
    #[doc(alias = "singleNumberPreview")]
    pub single_number_preview: Option<bool>,
    /// `contactSort`: `DialerCampaignConfigChangeContactSort`.
    #[doc(alias = "contactSort")]
    pub contact_sort: Option<Box<DialerCampaignConfigChangeContactSort>>,
    /// `contactSorts`: `array of DialerCampaignConfigChangeContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: Option<Vec<DialerCampaignConfigChangeContactSort>>,
    /// `noAnswerTimeout`: `integer`.
    #[doc(alias = "noAnswerTimeout")]
    pub no_answer_timeout: Option<i64>,
    /// `callAnalysisLanguage`: `string`.
    #[doc(alias = "callAnalysisLanguage")]
    pub call_analysis_language: Option<String>,
    /// `priority`: `integer`.
    pub priority: Option<i64>,
    /// `contactListFilters`: `array of DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "contactListFilters")]
    pub contact_list_filters: Option<Vec<DialerCampaignConfigChangeUriReference>>,
    /// `division`: `DialerCampaignConfigChangeUriReference`.
    pub division: Option<Box<DialerCampaignConfigChangeUriReference>>,
    /// `agentOwnedColumn`: `string`.
    #[doc(alias = "agentOwnedColumn")]
    pub agent_owned_column: Option<String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerCampaignConfigChangeCampaign "DialerCampaignConfigChangeCampaign" 34 {
    (
        contact_list: Box<DialerCampaignConfigChangeUriReference> = "contactList" with_contact_list,
        queue: Box<DialerCampaignConfigChangeUriReference> = "queue" with_queue,
        dialing_mode: Open<DialingMode> = "dialingMode" with_dialing_mode,
        script: Box<DialerCampaignConfigChangeUriReference> = "script" with_script,
        edge_group: Box<DialerCampaignConfigChangeUriReference> = "edgeGroup" with_edge_group,
        site: Box<DialerCampaignConfigChangeUriReference> = "site" with_site,
        campaign_status: Open<CampaignStatus> = "campaignStatus" with_campaign_status,
        phone_columns: Vec<DialerCampaignConfigChangePhoneColumn> = "phoneColumns" with_phone_columns,
        abandon_rate: f64 = "abandonRate" with_abandon_rate,
        dnc_lists: Vec<DialerCampaignConfigChangeUriReference> = "dncLists" with_dnc_lists,
        callable_time_set: Box<DialerCampaignConfigChangeUriReference> = "callableTimeSet" with_callable_time_set,
        call_analysis_response_set: Box<DialerCampaignConfigChangeUriReference> = "callAnalysisResponseSet" with_call_analysis_response_set,
        caller_name: String = "callerName" with_caller_name,
        caller_address: String = "callerAddress" with_caller_address,
        outbound_line_count: i64 = "outboundLineCount" with_outbound_line_count,
        errors: Vec<DialerCampaignConfigChangeRestErrorDetail> = "errors" with_errors,
    )
    (
        rule_sets: Vec<DialerCampaignConfigChangeUriReference> = "ruleSets" with_rule_sets,
        skip_preview_disabled: bool = "skipPreviewDisabled" with_skip_preview_disabled,
        preview_time_out_seconds: i64 = "previewTimeOutSeconds" with_preview_time_out_seconds,
        single_number_preview: bool = "singleNumberPreview" with_single_number_preview,
        contact_sort: Box<DialerCampaignConfigChangeContactSort> = "contactSort" with_contact_sort,
        contact_sorts: Vec<DialerCampaignConfigChangeContactSort> = "contactSorts" with_contact_sorts,
        no_answer_timeout: i64 = "noAnswerTimeout" with_no_answer_timeout,
        call_analysis_language: String = "callAnalysisLanguage" with_call_analysis_language,
        priority: i64 = "priority" with_priority,
        contact_list_filters: Vec<DialerCampaignConfigChangeUriReference> = "contactListFilters" with_contact_list_filters,
        division: Box<DialerCampaignConfigChangeUriReference> = "division" with_division,
        agent_owned_column: String = "agentOwnedColumn" with_agent_owned_column,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
    )
    (
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});

/// The property `dialingMode` of `DialerCampaignConfigChangeCampaign`. Known values: `agentless`, `external`, `preview`, `power`, `predictive`, `progressive`.
#[repr(u16)]
#[non_exhaustive]
pub enum DialingMode {
    Agentless,
    External,
    Preview,
    Power,
    Predictive,
    Progressive,
}

crate::runtime::values!(DialingMode {
    Agentless = "agentless",
    External = "external",
    Preview = "preview",
    Power = "power",
    Predictive = "predictive",
    Progressive = "progressive",
});

/// The property `campaignStatus` of `DialerCampaignConfigChangeCampaign`. Known values: `on`, `off`, `complete`, `stopping`, `invalid`.
#[repr(u16)]
#[non_exhaustive]
pub enum CampaignStatus {
    On,
    Off,
    Complete,
    Stopping,
    Invalid,
}

crate::runtime::values!(CampaignStatus {
    On = "on",
    Off = "off",
    Complete = "complete",
    Stopping = "stopping",
    Invalid = "invalid",
});
