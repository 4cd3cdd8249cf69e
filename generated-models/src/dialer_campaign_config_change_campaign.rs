// @generated from the schema "DialerCampaignConfigChangeCampaign"; changes made here are lost at the next generation

/// The schema `DialerCampaignConfigChangeCampaign`.
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

impl crate::runtime::Model for DialerCampaignConfigChangeCampaign {
    const EMPTY: Self = Self {
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
        caller_name: ::std::option::Option::None,
        caller_address: ::std::option::Option::None,
        outbound_line_count: ::std::option::Option::None,
        errors: ::std::option::Option::None,
        rule_sets: ::std::option::Option::None,
        skip_preview_disabled: ::std::option::Option::None,
        preview_time_out_seconds: ::std::option::Option::None,
        single_number_preview: ::std::option::Option::None,
        contact_sort: ::std::option::Option::None,
        contact_sorts: ::std::option::Option::None,
        no_answer_timeout: ::std::option::Option::None,
        call_analysis_language: ::std::option::Option::None,
        priority: ::std::option::Option::None,
        contact_list_filters: ::std::option::Option::None,
        division: ::std::option::Option::None,
        agent_owned_column: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCampaignConfigChangeCampaign = &<DialerCampaignConfigChangeCampaign as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCampaignConfigChangeCampaign",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactList", "contact_list", 0),
            ("queue", "queue", 0),
            ("dialingMode", "dialing_mode", 0),
            ("script", "script", 0),
            ("edgeGroup", "edge_group", 0),
            ("site", "site", 0),
            ("campaignStatus", "campaign_status", 0),
            ("phoneColumns", "phone_columns", 0),
            ("abandonRate", "abandon_rate", 0),
            ("dncLists", "dnc_lists", 0),
            ("callableTimeSet", "callable_time_set", 0),
            ("callAnalysisResponseSet", "call_analysis_response_set", 0),
            ("callerName", "caller_name", 0),
            ("callerAddress", "caller_address", 0),
            ("outboundLineCount", "outbound_line_count", 0),
            ("errors", "errors", 0),
            ("ruleSets", "rule_sets", 0),
            ("skipPreviewDisabled", "skip_preview_disabled", 0),
            ("previewTimeOutSeconds", "preview_time_out_seconds", 0),
            ("singleNumberPreview", "single_number_preview", 0),
            ("contactSort", "contact_sort", 0),
            ("contactSorts", "contact_sorts", 0),
            ("noAnswerTimeout", "no_answer_timeout", 0),
            ("callAnalysisLanguage", "call_analysis_language", 0),
            ("priority", "priority", 0),
            ("contactListFilters", "contact_list_filters", 0),
            ("division", "division", 0),
            ("agentOwnedColumn", "agent_owned_column", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
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
            &E.caller_name,
            &E.caller_address,
            &E.outbound_line_count,
            &E.errors,
            &E.rule_sets,
            &E.skip_preview_disabled,
            &E.preview_time_out_seconds,
            &E.single_number_preview,
            &E.contact_sort,
            &E.contact_sorts,
            &E.no_answer_timeout,
            &E.call_analysis_language,
            &E.priority,
            &E.contact_list_filters,
            &E.division,
            &E.agent_owned_column,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerCampaignConfigChangeCampaign);

crate::runtime::setters!(DialerCampaignConfigChangeCampaign {
    with_contact_list: contact_list: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    with_queue: queue: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    with_dialing_mode: dialing_mode: crate::runtime::Open<DialingMode>,
    with_script: script: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    with_edge_group: edge_group: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    with_site: site: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    with_campaign_status: campaign_status: crate::runtime::Open<CampaignStatus>,
    with_phone_columns: phone_columns: ::std::vec::Vec<crate::DialerCampaignConfigChangePhoneColumn>,
    with_abandon_rate: abandon_rate: f64,
    with_dnc_lists: dnc_lists: ::std::vec::Vec<crate::DialerCampaignConfigChangeUriReference>,
    with_callable_time_set: callable_time_set: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    with_call_analysis_response_set: call_analysis_response_set: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    with_caller_name: caller_name: ::std::string::String,
    with_caller_address: caller_address: ::std::string::String,
    with_outbound_line_count: outbound_line_count: i64,
    with_errors: errors: ::std::vec::Vec<crate::DialerCampaignConfigChangeRestErrorDetail>,
    with_rule_sets: rule_sets: ::std::vec::Vec<crate::DialerCampaignConfigChangeUriReference>,
    with_skip_preview_disabled: skip_preview_disabled: bool,
    with_preview_time_out_seconds: preview_time_out_seconds: i64,
    with_single_number_preview: single_number_preview: bool,
    with_contact_sort: contact_sort: ::std::boxed::Box<crate::DialerCampaignConfigChangeContactSort>,
    with_contact_sorts: contact_sorts: ::std::vec::Vec<crate::DialerCampaignConfigChangeContactSort>,
    with_no_answer_timeout: no_answer_timeout: i64,
    with_call_analysis_language: call_analysis_language: ::std::string::String,
    with_priority: priority: i64,
    with_contact_list_filters: contact_list_filters: ::std::vec::Vec<crate::DialerCampaignConfigChangeUriReference>,
    with_division: division: ::std::boxed::Box<crate::DialerCampaignConfigChangeUriReference>,
    with_agent_owned_column: agent_owned_column: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});

/// The property `dialingMode` of `DialerCampaignConfigChangeCampaign`. Known values: `agentless`, `external`, `preview`, `power`, `predictive`, `progressive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DialingMode {
    Agentless,
    External,
    Preview,
    Power,
    Predictive,
    Progressive,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignStatus {
    On,
    Off,
    Complete,
    Stopping,
    Invalid,
}

impl crate::runtime::Enum for CampaignStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "on"),
        (Self::Off, "off"),
        (Self::Complete, "complete"),
        (Self::Stopping, "stopping"),
        (Self::Invalid, "invalid"),
    ];
}
