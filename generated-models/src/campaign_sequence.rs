// @generated from the schema "CampaignSequence"; changes made here are lost at the next generation

/// The schema `CampaignSequence`.
#[repr(C)]
pub struct CampaignSequence {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `campaigns`: `array of DomainEntityRef`, required.
    pub campaigns: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `currentCampaign`: `integer (int32)`, required, read-only.
    #[doc(alias = "currentCampaign")]
    pub current_campaign: ::std::option::Option<i32>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `stopMessage`: `string`, read-only.
    #[doc(alias = "stopMessage")]
    pub stop_message: ::std::option::Option<::std::string::String>,
    /// `repeat`: `boolean`.
    pub repeat: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignSequence "CampaignSequence" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        campaigns: ::std::vec::Vec<crate::DomainEntityRef> = "campaigns" 1 with_campaigns,
        current_campaign: i32 = "currentCampaign" 3 with_current_campaign,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        stop_message: ::std::string::String = "stopMessage" 2 with_stop_message,
        repeat: bool = "repeat" 0 with_repeat,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `CampaignSequence`. Known values: `on`, `off`, `complete`.
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
