// @generated from the schema "DialerSequenceConfigChangeCampaignSequence"; changes made here are lost at the next generation

/// The schema `DialerSequenceConfigChangeCampaignSequence`.
#[repr(C)]
pub struct DialerSequenceConfigChangeCampaignSequence {
    /// `campaigns`: `array of DialerSequenceConfigChangeUriReference`.
    pub campaigns: ::std::option::Option<
        ::std::vec::Vec<crate::DialerSequenceConfigChangeUriReference>,
    >,
    /// `currentCampaign`: `integer`.
    #[doc(alias = "currentCampaign")]
    pub current_campaign: ::std::option::Option<i64>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `stopMessage`: `string`.
    #[doc(alias = "stopMessage")]
    pub stop_message: ::std::option::Option<::std::string::String>,
    /// `repeat`: `boolean`.
    pub repeat: ::std::option::Option<bool>,
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

crate::runtime::model!(DialerSequenceConfigChangeCampaignSequence "DialerSequenceConfigChangeCampaignSequence" 11 {
    (
        campaigns: ::std::vec::Vec<crate::DialerSequenceConfigChangeUriReference> = "campaigns" 0 with_campaigns,
        current_campaign: i64 = "currentCampaign" 0 with_current_campaign,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        stop_message: ::std::string::String = "stopMessage" 0 with_stop_message,
        repeat: bool = "repeat" 0 with_repeat,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
    )
});

/// The property `status` of `DialerSequenceConfigChangeCampaignSequence`. Known values: `on`, `off`, `complete`.
#[non_exhaustive]
pub enum Status {
    On,
    Off,
    Complete,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::On, "on"),
        (Self::Off, "off"),
        (Self::Complete, "complete"),
    ];
}
