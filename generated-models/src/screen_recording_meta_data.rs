// @generated from the schema "ScreenRecordingMetaData"; changes made here are lost at the next generation

/// The schema `ScreenRecordingMetaData`.
#[repr(C)]
pub struct ScreenRecordingMetaData {
    /// `trackId`: `string`.
    #[doc(alias = "trackId")]
    pub track_id: ::std::option::Option<::std::string::String>,
    /// `mediaId`: `string`.
    #[doc(alias = "mediaId")]
    pub media_id: ::std::option::Option<::std::string::String>,
    /// `screenId`: `string`.
    #[doc(alias = "screenId")]
    pub screen_id: ::std::option::Option<::std::string::String>,
    /// `originX`: `integer (int32)`.
    #[doc(alias = "originX")]
    pub origin_x: ::std::option::Option<i32>,
    /// `originY`: `integer (int32)`.
    #[doc(alias = "originY")]
    pub origin_y: ::std::option::Option<i32>,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// `main`: `boolean`.
    pub main: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScreenRecordingMetaData "ScreenRecordingMetaData" 7 {
    (
        track_id: ::std::string::String = "trackId" 0 with_track_id,
        media_id: ::std::string::String = "mediaId" 0 with_media_id,
        screen_id: ::std::string::String = "screenId" 0 with_screen_id,
        origin_x: i32 = "originX" 0 with_origin_x,
        origin_y: i32 = "originY" 0 with_origin_y,
        primary: bool = "primary" 0 with_primary,
        main: bool = "main" 0 with_main,
    )
});
