// @generated from the schema "ScreenRecordingMetaData"; changes made here are lost at the next generation

/// The schema `ScreenRecordingMetaData`.
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

impl crate::runtime::Model for ScreenRecordingMetaData {
    const EMPTY: Self = Self {
        track_id: ::std::option::Option::None,
        media_id: ::std::option::Option::None,
        screen_id: ::std::option::Option::None,
        origin_x: ::std::option::Option::None,
        origin_y: ::std::option::Option::None,
        primary: ::std::option::Option::None,
        main: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScreenRecordingMetaData = &<ScreenRecordingMetaData as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScreenRecordingMetaData",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("trackId", "track_id", 0),
            ("mediaId", "media_id", 0),
            ("screenId", "screen_id", 0),
            ("originX", "origin_x", 0),
            ("originY", "origin_y", 0),
            ("primary", "primary", 0),
            ("main", "main", 0),
        ],
        fields: &[
            &E.track_id,
            &E.media_id,
            &E.screen_id,
            &E.origin_x,
            &E.origin_y,
            &E.primary,
            &E.main,
        ],
    }
};

crate::runtime::model!(ScreenRecordingMetaData);

crate::runtime::setters!(ScreenRecordingMetaData {
    with_track_id: track_id: ::std::string::String,
    with_media_id: media_id: ::std::string::String,
    with_screen_id: screen_id: ::std::string::String,
    with_origin_x: origin_x: i32,
    with_origin_y: origin_y: i32,
    with_primary: primary: bool,
    with_main: main: bool,
});
