// @generated from the schema "DialerCampaignConfigChangeCampaign"; changes made here are lost at the next generation

/// The schema `DialerCampaignConfigChangeCampaign`.
#[repr(C)]
pub struct DialerCampaignConfigChangeCampaign {
    /// `contactList`: `DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "contactList")]
    pub contact_list: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `queue`: `DialerCampaignConfigChangeUriReference`.
    pub queue: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `dialingMode`: `string`.
    #[doc(alias = "dialingMode")]
    pub dialing_mode: ::std::option::Option<crate::runtime::Open<DialingMode>>,
    /// `script`: `DialerCampaignConfigChangeUriReference`.
    pub script: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `edgeGroup`: `DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "edgeGroup")]
    pub edge_group: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `site`: `DialerCampaignConfigChangeUriReference`.
    pub site: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `campaignStatus`: `string`.
    #[doc(alias = "campaignStatus")]
    pub campaign_status: ::std::option::Option<crate::runtime::Open<CampaignStatus>>,
    /// `phoneColumns`: `array of DialerCampaignConfigChangePhoneColumn`.
    #[doc(alias = "phoneColumns")]
    pub phone_columns: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignConfigChangePhoneColumn>,
    >,
    /// `abandonRate`: `number (double)`.
    #[doc(alias = "abandonRate")]
    pub abandon_rate: ::std::option::Option<f64>,
    /// `dncLists`: `array of DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "dncLists")]
    pub dnc_lists: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `callableTimeSet`: `DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `callAnalysisResponseSet`: `DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "callAnalysisResponseSet")]
    pub call_analysis_response_set: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `callerName`: `string`.
    #[doc(alias = "callerName")]
    pub caller_name: ::std::option::Option<::std::string::String>,
    /// `callerAddress`: `string`.
    #[doc(alias = "callerAddress")]
    pub caller_address: ::std::option::Option<::std::string::String>,
    /// `outboundLineCount`: `integer`.
    #[doc(alias = "outboundLineCount")]
    pub outbound_line_count: ::std::option::Option<i64>,
    /// `errors`: `array of DialerCampaignConfigChangeRestErrorDetail`.
    pub errors: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignConfigChangeRestErrorDetail>,
    >,
    /// `ruleSets`: `array of DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "ruleSets")]
    pub rule_sets: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `skipPreviewDisabled`: `boolean`.
    #[doc(alias = "skipPreviewDisabled")]
    pub skip_preview_disabled: ::std::option::Option<bool>,
    /// `previewTimeOutSeconds`: `integer`.
    #[doc(alias = "previewTimeOutSeconds")]
    pub preview_time_out_seconds: ::std::option::Option<i64>,
    /// `singleNumberPreview`: `boolean`.
    #[doc(alias = "singleNumberPreview")]
    pub single_number_preview: ::std::option::Option<bool>,
    /// `contactSort`: `DialerCampaignConfigChangeContactSort`.
    #[doc(alias = "contactSort")]
    pub contact_sort: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignConfigChangeContactSort>,
    >,
    /// `contactSorts`: `array of DialerCampaignConfigChangeContactSort`.
    #[doc(alias = "contactSorts")]
    pub contact_sorts: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignConfigChangeContactSort>,
    >,
    /// `noAnswerTimeout`: `integer`.
    #[doc(alias = "noAnswerTimeout")]
    pub no_answer_timeout: ::std::option::Option<i64>,
    /// `callAnalysisLanguage`: `string`.
    #[doc(alias = "callAnalysisLanguage")]
    pub call_analysis_language: ::std::option::Option<::std::string::String>,
    /// `priority`: `integer`.
    pub priority: ::std::option::Option<i64>,
    /// `contactListFilters`: `array of DialerCampaignConfigChangeUriReference`.
    #[doc(alias = "contactListFilters")]
    pub contact_list_filters: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `division`: `DialerCampaignConfigChangeUriReference`.
    pub division: ::std::option::Option<
        ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    >,
    /// `agentOwnedColumn`: `string`.
    #[doc(alias = "agentOwnedColumn")]
    pub agent_owned_column: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerCampaignConfigChangeCampaign "DialerCampaignConfigChangeCampaign" 34 {
    (
        contact_list: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference> = "contactList" 0 with_contact_list,
        queue: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference> = "queue" 0 with_queue,
        dialing_mode: crate::runtime::Open<DialingMode> = "dialingMode" 0 with_dialing_mode,
        script: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference> = "script" 0 with_script,
        edge_group: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference> = "edgeGroup" 0 with_edge_group,
        site: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference> = "site" 0 with_site,
        campaign_status: crate::runtime::Open<CampaignStatus> = "campaignStatus" 0 with_campaign_status,
        phone_columns: ::std::vec::Vec<crate::DialerCampaignConfigChangePhoneColumn> = "phoneColumns" 0 with_phone_columns,
        abandon_rate: f64 = "abandonRate" 0 with_abandon_rate,
        dnc_lists: ::std::vec::Vec<crate::DialerCampaignConfigChangeUriReference> = "dncLists" 0 with_dnc_lists,
        callable_time_set: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference> = "callableTimeSet" 0 with_callable_time_set,
        call_analysis_response_set: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference> = "callAnalysisResponseSet" 0 with_call_analysis_response_set,
        caller_name: ::std::string::String = "callerName" 0 with_caller_name,
        caller_address: ::std::string::String = "callerAddress" 0 with_caller_address,
        outbound_line_count: i64 = "outboundLineCount" 0 with_outbound_line_count,
        errors: ::std::vec::Vec<crate::DialerCampaignConfigChangeRestErrorDetail> = "errors" 0 with_errors,
    )
    (
        rule_sets: ::std::vec::Vec<crate::DialerCampaignConfigChangeUriReference> = "ruleSets" 0 with_rule_sets,
        skip_preview_disabled: bool = "skipPreviewDisabled" 0 with_skip_preview_disabled,
        preview_time_out_seconds: i64 = "previewTimeOutSeconds" 0 with_preview_time_out_seconds,
        single_number_preview: bool = "singleNumberPreview" 0 with_single_number_preview,
        contact_sort: ::std::boxed::Box<crate::DialerCampaignConfigChangeContactSort> = "contactSort" 0 with_contact_sort,
        contact_sorts: ::std::vec::Vec<crate::DialerCampaignConfigChangeContactSort> = "contactSorts" 0 with_contact_sorts,
        no_answer_timeout: i64 = "noAnswerTimeout" 0 with_no_answer_timeout,
        call_analysis_language: ::std::string::String = "callAnalysisLanguage" 0 with_call_analysis_language,
        priority: i64 = "priority" 0 with_priority,
        contact_list_filters: ::std::vec::Vec<crate::DialerCampaignConfigChangeUriReference> = "contactListFilters" 0 with_contact_list_filters,
        division: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference> = "division" 0 with_division,
        agent_owned_column: ::std::string::String = "agentOwnedColumn" 0 with_agent_owned_column,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
    )
    (
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
    )
});

/// The property `dialingMode` of `DialerCampaignConfigChangeCampaign`. Known values: `agentless`, `external`, `preview`, `power`, `predictive`, `progressive`.
#[non_exhaustive]
pub enum DialingMode {
    Agentless,
    External,
    Preview,
    Power,
    Predictive,
    Progressive,
}

crate::runtime::known!(DialingMode);

impl crate::runtime::Enum for DialingMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Agentless, "agentless"),
        (Self::External, "external"),
        (Self::Preview, "preview"),
        (Self::Power, "power"),
        (Self::Predictive, "predictive"),
        (Self::Progressive, "progressive"),
    ];
}

/// The property `campaignStatus` of `DialerCampaignConfigChangeCampaign`. Known values: `on`, `off`, `complete`, `stopping`, `invalid`.
#[non_exhaustive]
pub enum CampaignStatus {
    On,
    Off,
    Complete,
    Stopping,
    Invalid,
}

crate::runtime::known!(CampaignStatus);

impl crate::runtime::Enum for CampaignStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "on"),
        (Self::Off, "off"),
        (Self::Complete, "complete"),
        (Self::Stopping, "stopping"),
        (Self::Invalid, "invalid"),
    ];
}
