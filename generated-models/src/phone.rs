// @generated from the schema "Phone"; changes made here are lost at the next generation

/// The schema `Phone`.
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

impl crate::runtime::Model for Phone {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        state: ::std::option::Option::None,
        modified_by_app: ::std::option::Option::None,
        created_by_app: ::std::option::Option::None,
        site: ::std::option::Option::None,
        phone_base_settings: ::std::option::Option::None,
        line_base_settings: ::std::option::Option::None,
        phone_meta_base: ::std::option::Option::None,
        lines: ::std::option::Option::None,
        status: ::std::option::Option::None,
        secondary_status: ::std::option::Option::None,
        user_agent_info: ::std::option::Option::None,
        properties: ::std::option::Option::None,
        capabilities: ::std::option::Option::None,
        web_rtc_user: ::std::option::Option::None,
        primary_edge: ::std::option::Option::None,
        secondary_edge: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Phone = &<Phone as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Phone",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("division", "division", 0),
            ("description", "description", 0),
            ("version", "version", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("modifiedBy", "modified_by", 2),
            ("createdBy", "created_by", 2),
            ("state", "state", 2),
            ("modifiedByApp", "modified_by_app", 2),
            ("createdByApp", "created_by_app", 2),
            ("site", "site", 1),
            ("phoneBaseSettings", "phone_base_settings", 1),
            ("lineBaseSettings", "line_base_settings", 0),
            ("phoneMetaBase", "phone_meta_base", 0),
            ("lines", "lines", 1),
            ("status", "status", 0),
            ("secondaryStatus", "secondary_status", 0),
            ("userAgentInfo", "user_agent_info", 2),
            ("properties", "properties", 0),
            ("capabilities", "capabilities", 0),
            ("webRtcUser", "web_rtc_user", 0),
            ("primaryEdge", "primary_edge", 0),
            ("secondaryEdge", "secondary_edge", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.division,
            &E.description,
            &E.version,
            &E.date_created,
            &E.date_modified,
            &E.modified_by,
            &E.created_by,
            &E.state,
            &E.modified_by_app,
            &E.created_by_app,
            &E.site,
            &E.phone_base_settings,
            &E.line_base_settings,
            &E.phone_meta_base,
            &E.lines,
            &E.status,
            &E.secondary_status,
            &E.user_agent_info,
            &E.properties,
            &E.capabilities,
            &E.web_rtc_user,
            &E.primary_edge,
            &E.secondary_edge,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Phone);

crate::runtime::setters!(Phone {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::Division>,
    with_description: description: ::std::string::String,
    with_version: version: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_modified_by: modified_by: ::std::string::String,
    with_created_by: created_by: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_modified_by_app: modified_by_app: ::std::string::String,
    with_created_by_app: created_by_app: ::std::string::String,
    with_site: site: ::std::boxed::Box<crate::DomainEntityRef>,
    with_phone_base_settings: phone_base_settings: ::std::boxed::Box<crate::PhoneBaseSettings>,
    with_line_base_settings: line_base_settings: ::std::boxed::Box<crate::DomainEntityRef>,
    with_phone_meta_base: phone_meta_base: ::std::boxed::Box<crate::DomainEntityRef>,
    with_lines: lines: ::std::vec::Vec<crate::Line>,
    with_status: status: ::std::boxed::Box<crate::PhoneStatus>,
    with_secondary_status: secondary_status: ::std::boxed::Box<crate::PhoneStatus>,
    with_user_agent_info: user_agent_info: ::std::boxed::Box<crate::UserAgentInfo>,
    with_properties: properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_capabilities: capabilities: ::std::boxed::Box<crate::PhoneCapabilities>,
    with_web_rtc_user: web_rtc_user: ::std::boxed::Box<crate::DomainEntityRef>,
    with_primary_edge: primary_edge: ::std::boxed::Box<crate::Edge>,
    with_secondary_edge: secondary_edge: ::std::boxed::Box<crate::Edge>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `Phone`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}
