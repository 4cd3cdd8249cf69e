// @generated from the schema "Station"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::{Extra, Open};

/// The schema `Station`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Station {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `status`: one of `AVAILABLE` and `ASSOCIATED`.
    pub status: Option<Open<Status>>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `webRtcUserId`: `string`.
    #[doc(alias = "webRtcUserId")]
    pub web_rtc_user_id: Option<String>,
    /// `primaryEdge`: `DomainEntityRef`.
    #[doc(alias = "primaryEdge")]
    pub primary_edge: Option<Box<DomainEntityRef>>,
    /// `secondaryEdge`: `DomainEntityRef`.
    #[doc(alias = "secondaryEdge")]
    pub secondary_edge: Option<Box<DomainEntityRef>>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `lineAppearanceId`: `string`.
    #[doc(alias = "lineAppearanceId")]
    pub line_appearance_id: Option<String>,
    /// `webRtcMediaDscp`: `integer (int32)`, read-only.
    #[doc(alias = "webRtcMediaDscp")]
    pub web_rtc_media_dscp: Option<i32>,
    /// `webRtcPersistentEnabled`: `boolean`, read-only.
    #[doc(alias = "webRtcPersistentEnabled")]
    pub web_rtc_persistent_enabled: Option<bool>,
    /// `webRtcForceTurn`: `boolean`, read-only.
    #[doc(alias = "webRtcForceTurn")]
    pub web_rtc_force_turn: Option<bool>,
    /// `webRtcCallAppearances`: `integer (int32)`, read-only.
    #[doc(alias = "webRtcCallAppearances")]
    pub web_rtc_call_appearances: Option<i32>,
    /// `webRtcRequireMediaHelper`: `boolean`, read-only.
    #[doc(alias = "webRtcRequireMediaHelper")]
    pub web_rtc_require_media_helper: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Station "Station" 16 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        status: Open<Status> = "status" with_status,
        user_id: String = "userId" with_user_id,
        web_rtc_user_id: String = "webRtcUserId" with_web_rtc_user_id,
        primary_edge: Box<DomainEntityRef> = "primaryEdge" with_primary_edge,
        secondary_edge: Box<DomainEntityRef> = "secondaryEdge" with_secondary_edge,
        r#type: String = "type" with_type,
        line_appearance_id: String = "lineAppearanceId" with_line_appearance_id,
        web_rtc_media_dscp: i32 = "webRtcMediaDscp" with_web_rtc_media_dscp read_only,
        web_rtc_persistent_enabled: bool = "webRtcPersistentEnabled" with_web_rtc_persistent_enabled read_only,
        web_rtc_force_turn: bool = "webRtcForceTurn" with_web_rtc_force_turn read_only,
        web_rtc_call_appearances: i32 = "webRtcCallAppearances" with_web_rtc_call_appearances read_only,
        web_rtc_require_media_helper: bool = "webRtcRequireMediaHelper" with_web_rtc_require_media_helper read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `Station`. Known values: `AVAILABLE`, `ASSOCIATED`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Available,
    Associated,
}

crate::runtime::values!(Status {
    Available = "AVAILABLE",
    Associated = "ASSOCIATED",
});
