// @generated from the schema "Station"; changes made here are lost at the next generation

/// The schema `Station`.
#[repr(C)]
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

crate::runtime::model!(Station "Station" 16 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        web_rtc_user_id: ::std::string::String = "webRtcUserId" 0 with_web_rtc_user_id,
        primary_edge: ::std::boxed::Box<crate::DomainEntityRef> = "primaryEdge" 0 with_primary_edge,
        secondary_edge: ::std::boxed::Box<crate::DomainEntityRef> = "secondaryEdge" 0 with_secondary_edge,
        r#type: ::std::string::String = "type" 0 with_type,
        line_appearance_id: ::std::string::String = "lineAppearanceId" 0 with_line_appearance_id,
        web_rtc_media_dscp: i32 = "webRtcMediaDscp" 2 with_web_rtc_media_dscp,
        web_rtc_persistent_enabled: bool = "webRtcPersistentEnabled" 2 with_web_rtc_persistent_enabled,
        web_rtc_force_turn: bool = "webRtcForceTurn" 2 with_web_rtc_force_turn,
        web_rtc_call_appearances: i32 = "webRtcCallAppearances" 2 with_web_rtc_call_appearances,
        web_rtc_require_media_helper: bool = "webRtcRequireMediaHelper" 2 with_web_rtc_require_media_helper,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `Station`. Known values: `AVAILABLE`, `ASSOCIATED`.
#[non_exhaustive]
pub enum Status {
    Available,
    Associated,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Available, "AVAILABLE"),
        (Self::Associated, "ASSOCIATED"),
    ];
}
