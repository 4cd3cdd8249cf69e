// @generated from the schema "JourneyAppEventsNotificationBrowser"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyAppEventsNotificationBrowser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyAppEventsNotificationBrowser {
    /// `family`: `string`.
    pub family: Option<String>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// `lang`: `string`.
    pub lang: Option<String>,
    /// `fingerprint`: `string`.
    pub fingerprint: Option<String>,
    /// `viewHeight`: `integer`.
    #[doc(alias = "viewHeight")]
    pub view_height: Option<i64>,
    /// `viewWidth`: `integer`.
    #[doc(alias = "viewWidth")]
    pub view_width: Option<i64>,
    /// `featuresFlash`: `boolean`.
    #[doc(alias = "featuresFlash")]
    pub features_flash: Option<bool>,
    /// `featuresJava`: `boolean`.
    #[doc(alias = "featuresJava")]
    pub features_java: Option<bool>,
    /// `featuresPdf`: `boolean`.
    #[doc(alias = "featuresPdf")]
    pub features_pdf: Option<bool>,
    /// `featuresWebrtc`: `boolean`.
    #[doc(alias = "featuresWebrtc")]
    pub features_webrtc: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyAppEventsNotificationBrowser "JourneyAppEventsNotificationBrowser" 10 {
    (
        family: String = "family" with_family,
        version: String = "version" with_version,
        lang: String = "lang" with_lang,
        fingerprint: String = "fingerprint" with_fingerprint,
        view_height: i64 = "viewHeight" with_view_height,
        view_width: i64 = "viewWidth" with_view_width,
        features_flash: bool = "featuresFlash" with_features_flash,
        features_java: bool = "featuresJava" with_features_java,
        features_pdf: bool = "featuresPdf" with_features_pdf,
        features_webrtc: bool = "featuresWebrtc" with_features_webrtc,
    )
});
