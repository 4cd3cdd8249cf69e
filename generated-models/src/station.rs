// @generated from the schema "Station"; changes made here are lost at the next generation

/// The schema `Station`.
pub struct Station {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `webRtcUserId`: `string`.
    #[doc(alias = "webRtcUserId")]
    pub web_rtc_user_id: ::std::option::Option<::std::string::String>,
    /// `primaryEdge`: `DomainEntityRef`.
    #[doc(alias = "primaryEdge")]
    pub primary_edge: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `secondaryEdge`: `DomainEntityRef`.
    #[doc(alias = "secondaryEdge")]
    pub secondary_edge: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `lineAppearanceId`: `string`.
    #[doc(alias = "lineAppearanceId")]
    pub line_appearance_id: ::std::option::Option<::std::string::String>,
    /// `webRtcMediaDscp`: `integer (int32)`, read-only.
    #[doc(alias = "webRtcMediaDscp")]
    pub web_rtc_media_dscp: ::std::option::Option<i32>,
    /// `webRtcPersistentEnabled`: `boolean`, read-only.
    #[doc(alias = "webRtcPersistentEnabled")]
    pub web_rtc_persistent_enabled: ::std::option::Option<bool>,
    /// `webRtcForceTurn`: `boolean`, read-only.
    #[doc(alias = "webRtcForceTurn")]
    pub web_rtc_force_turn: ::std::option::Option<bool>,
    /// `webRtcCallAppearances`: `integer (int32)`, read-only.
    #[doc(alias = "webRtcCallAppearances")]
    pub web_rtc_call_appearances: ::std::option::Option<i32>,
    /// `webRtcRequireMediaHelper`: `boolean`, read-only.
    #[doc(alias = "webRtcRequireMediaHelper")]
    pub web_rtc_require_media_helper: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Station {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        status: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        web_rtc_user_id: ::std::option::Option::None,
        primary_edge: ::std::option::Option::None,
        secondary_edge: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        line_appearance_id: ::std::option::Option::None,
        web_rtc_media_dscp: ::std::option::Option::None,
        web_rtc_persistent_enabled: ::std::option::Option::None,
        web_rtc_force_turn: ::std::option::Option::None,
        web_rtc_call_appearances: ::std::option::Option::None,
        web_rtc_require_media_helper: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Station = &<Station as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Station",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("description", "description", 0),
            ("status", "status", 0),
            ("userId", "user_id", 0),
            ("webRtcUserId", "web_rtc_user_id", 0),
            ("primaryEdge", "primary_edge", 0),
            ("secondaryEdge", "secondary_edge", 0),
            ("type", "type", 0),
            ("lineAppearanceId", "line_appearance_id", 0),
            ("webRtcMediaDscp", "web_rtc_media_dscp", 2),
            ("webRtcPersistentEnabled", "web_rtc_persistent_enabled", 2),
            ("webRtcForceTurn", "web_rtc_force_turn", 2),
            ("webRtcCallAppearances", "web_rtc_call_appearances", 2),
            ("webRtcRequireMediaHelper", "web_rtc_require_media_helper", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.status,
            &E.user_id,
            &E.web_rtc_user_id,
            &E.primary_edge,
            &E.secondary_edge,
            &E.r#type,
            &E.line_appearance_id,
            &E.web_rtc_media_dscp,
            &E.web_rtc_persistent_enabled,
            &E.web_rtc_force_turn,
            &E.web_rtc_call_appearances,
            &E.web_rtc_require_media_helper,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Station);

crate::runtime::setters!(Station {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_user_id: user_id: ::std::string::String,
    with_web_rtc_user_id: web_rtc_user_id: ::std::string::String,
    with_primary_edge: primary_edge: ::std::boxed::Box<crate::DomainEntityRef>,
    with_secondary_edge: secondary_edge: ::std::boxed::Box<crate::DomainEntityRef>,
    with_type: r#type: ::std::string::String,
    with_line_appearance_id: line_appearance_id: ::std::string::String,
    with_web_rtc_media_dscp: web_rtc_media_dscp: i32,
    with_web_rtc_persistent_enabled: web_rtc_persistent_enabled: bool,
    with_web_rtc_force_turn: web_rtc_force_turn: bool,
    with_web_rtc_call_appearances: web_rtc_call_appearances: i32,
    with_web_rtc_require_media_helper: web_rtc_require_media_helper: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `Station`. Known values: `AVAILABLE`, `ASSOCIATED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Available,
    Associated,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Available, "AVAILABLE"),
        (Self::Associated, "ASSOCIATED"),
    ];
}
