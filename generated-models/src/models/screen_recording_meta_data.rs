// @generated from the schema "ScreenRecordingMetaData"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScreenRecordingMetaData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScreenRecordingMetaData {
    /// `trackId`: `string`.
    #[doc(alias = "trackId")]
    pub track_id: Option<String>,
    /// `mediaId`: `string`.
    #[doc(alias = "mediaId")]
    pub media_id: Option<String>,
    /// `screenId`: `string`.
    #[doc(alias = "screenId")]
    pub screen_id: Option<String>,
    /// `originX`: `integer (int32)`.
    #[doc(alias = "originX")]
    pub origin_x: Option<i32>,
    /// `originY`: `integer (int32)`.
    #[doc(alias = "originY")]
    pub origin_y: Option<i32>,
    /// `primary`: `boolean`.
    pub primary: Option<bool>,
    /// `main`: `boolean`.
    pub main: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScreenRecordingMetaData "ScreenRecordingMetaData" 7 {
    (
        track_id: String = "trackId" with_track_id,
        media_id: String = "mediaId" with_media_id,
        screen_id: String = "screenId" with_screen_id,
        origin_x: i32 = "originX" with_origin_x,
        origin_y: i32 = "originY" with_origin_y,
        primary: bool = "primary" with_primary,
        main: bool = "main" with_main,
    )
});
