// @generated from the schema "JourneyOutcomeEventsNotificationBrowser"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationBrowser`.
#[repr(C)]
pub struct JourneyOutcomeEventsNotificationBrowser {
    /// `family`: `string`.
    pub family: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `lang`: `string`.
    pub lang: ::std::option::Option<::std::string::String>,
    /// `fingerprint`: `string`.
    pub fingerprint: ::std::option::Option<::std::string::String>,
    /// `viewHeight`: `integer`.
    #[doc(alias = "viewHeight")]
    pub view_height: ::std::option::Option<i64>,
    /// `viewWidth`: `integer`.
    #[doc(alias = "viewWidth")]
    pub view_width: ::std::option::Option<i64>,
    /// `featuresFlash`: `boolean`.
    #[doc(alias = "featuresFlash")]
    pub features_flash: ::std::option::Option<bool>,
    /// `featuresJava`: `boolean`.
    #[doc(alias = "featuresJava")]
    pub features_java: ::std::option::Option<bool>,
    /// `featuresPdf`: `boolean`.
    #[doc(alias = "featuresPdf")]
    pub features_pdf: ::std::option::Option<bool>,
    /// `featuresWebrtc`: `boolean`.
    #[doc(alias = "featuresWebrtc")]
    pub features_webrtc: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyOutcomeEventsNotificationBrowser "JourneyOutcomeEventsNotificationBrowser" 10 {
    (
        family: ::std::string::String = "family" 0 with_family,
        version: ::std::string::String = "version" 0 with_version,
        lang: ::std::string::String = "lang" 0 with_lang,
        fingerprint: ::std::string::String = "fingerprint" 0 with_fingerprint,
        view_height: i64 = "viewHeight" 0 with_view_height,
        view_width: i64 = "viewWidth" 0 with_view_width,
        features_flash: bool = "featuresFlash" 0 with_features_flash,
        features_java: bool = "featuresJava" 0 with_features_java,
        features_pdf: bool = "featuresPdf" 0 with_features_pdf,
        features_webrtc: bool = "featuresWebrtc" 0 with_features_webrtc,
    )
});
