// @generated from the schema "Phone"; changes made here are lost at the next generation

/// The schema `Phone`.
#[repr(C)]
pub struct Phone {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `Division`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::Division>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `string`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `string`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `modifiedByApp`: `string`, read-only.
    #[doc(alias = "modifiedByApp")]
    pub modified_by_app: ::std::option::Option<::std::string::String>,
    /// `createdByApp`: `string`, read-only.
    #[doc(alias = "createdByApp")]
    pub created_by_app: ::std::option::Option<::std::string::String>,
    /// `site`: `DomainEntityRef`, required.
    pub site: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `phoneBaseSettings`: `PhoneBaseSettings`, required.
    #[doc(alias = "phoneBaseSettings")]
    pub phone_base_settings: ::std::option::Option<
        ::std::boxed::Box<crate::PhoneBaseSettings>,
    >,
    /// `lineBaseSettings`: `DomainEntityRef`.
    #[doc(alias = "lineBaseSettings")]
    pub line_base_settings: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `phoneMetaBase`: `DomainEntityRef`.
    #[doc(alias = "phoneMetaBase")]
    pub phone_meta_base: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `lines`: `array of Line`, required.
    pub lines: ::std::option::Option<::std::vec::Vec<crate::Line>>,
    /// `status`: `PhoneStatus`.
    pub status: ::std::option::Option<::std::boxed::Box<crate::PhoneStatus>>,
    /// `secondaryStatus`: `PhoneStatus`.
    #[doc(alias = "secondaryStatus")]
    pub secondary_status: ::std::option::Option<::std::boxed::Box<crate::PhoneStatus>>,
    /// `userAgentInfo`: `UserAgentInfo`, read-only.
    #[doc(alias = "userAgentInfo")]
    pub user_agent_info: ::std::option::Option<::std::boxed::Box<crate::UserAgentInfo>>,
    /// `properties`: `map of object`.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `capabilities`: `PhoneCapabilities`.
    pub capabilities: ::std::option::Option<::std::boxed::Box<crate::PhoneCapabilities>>,
    /// `webRtcUser`: `DomainEntityRef`.
    #[doc(alias = "webRtcUser")]
    pub web_rtc_user: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `primaryEdge`: `Edge`.
    #[doc(alias = "primaryEdge")]
    pub primary_edge: ::std::option::Option<::std::boxed::Box<crate::Edge>>,
    /// `secondaryEdge`: `Edge`.
    #[doc(alias = "secondaryEdge")]
    pub secondary_edge: ::std::option::Option<::std::boxed::Box<crate::Edge>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Phone "Phone" 26 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        division: ::std::boxed::Box<crate::Division> = "division" 0 with_division,
        description: ::std::string::String = "description" 0 with_description,
        version: i32 = "version" 0 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        modified_by: ::std::string::String = "modifiedBy" 2 with_modified_by,
        created_by: ::std::string::String = "createdBy" 2 with_created_by,
        state: crate::runtime::Open<State> = "state" 2 with_state,
        modified_by_app: ::std::string::String = "modifiedByApp" 2 with_modified_by_app,
        created_by_app: ::std::string::String = "createdByApp" 2 with_created_by_app,
        site: ::std::boxed::Box<crate::DomainEntityRef> = "site" 1 with_site,
        phone_base_settings: ::std::boxed::Box<crate::PhoneBaseSettings> = "phoneBaseSettings" 1 with_phone_base_settings,
        line_base_settings: ::std::boxed::Box<crate::DomainEntityRef> = "lineBaseSettings" 0 with_line_base_settings,
        phone_meta_base: ::std::boxed::Box<crate::DomainEntityRef> = "phoneMetaBase" 0 with_phone_meta_base,
    )
    (
        lines: ::std::vec::Vec<crate::Line> = "lines" 1 with_lines,
        status: ::std::boxed::Box<crate::PhoneStatus> = "status" 0 with_status,
        secondary_status: ::std::boxed::Box<crate::PhoneStatus> = "secondaryStatus" 0 with_secondary_status,
        user_agent_info: ::std::boxed::Box<crate::UserAgentInfo> = "userAgentInfo" 2 with_user_agent_info,
        properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "properties" 0 with_properties,
        capabilities: ::std::boxed::Box<crate::PhoneCapabilities> = "capabilities" 0 with_capabilities,
        web_rtc_user: ::std::boxed::Box<crate::DomainEntityRef> = "webRtcUser" 0 with_web_rtc_user,
        primary_edge: ::std::boxed::Box<crate::Edge> = "primaryEdge" 0 with_primary_edge,
        secondary_edge: ::std::boxed::Box<crate::Edge> = "secondaryEdge" 0 with_secondary_edge,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `Phone`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}
