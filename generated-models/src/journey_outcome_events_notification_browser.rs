// @generated from the schema "JourneyOutcomeEventsNotificationBrowser"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationBrowser`.
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

impl crate::runtime::Model for JourneyOutcomeEventsNotificationBrowser {
    const EMPTY: Self = Self {
        family: ::std::option::Option::None,
        version: ::std::option::Option::None,
        lang: ::std::option::Option::None,
        fingerprint: ::std::option::Option::None,
        view_height: ::std::option::Option::None,
        view_width: ::std::option::Option::None,
        features_flash: ::std::option::Option::None,
        features_java: ::std::option::Option::None,
        features_pdf: ::std::option::Option::None,
        features_webrtc: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyOutcomeEventsNotificationBrowser = &<JourneyOutcomeEventsNotificationBrowser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyOutcomeEventsNotificationBrowser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("family", "family", 0),
            ("version", "version", 0),
            ("lang", "lang", 0),
            ("fingerprint", "fingerprint", 0),
            ("viewHeight", "view_height", 0),
            ("viewWidth", "view_width", 0),
            ("featuresFlash", "features_flash", 0),
            ("featuresJava", "features_java", 0),
            ("featuresPdf", "features_pdf", 0),
            ("featuresWebrtc", "features_webrtc", 0),
        ],
        fields: &[
            &E.family,
            &E.version,
            &E.lang,
            &E.fingerprint,
            &E.view_height,
            &E.view_width,
            &E.features_flash,
            &E.features_java,
            &E.features_pdf,
            &E.features_webrtc,
        ],
    }
};

crate::runtime::model!(JourneyOutcomeEventsNotificationBrowser);

crate::runtime::setters!(JourneyOutcomeEventsNotificationBrowser {
    with_family: family: ::std::string::String,
    with_version: version: ::std::string::String,
    with_lang: lang: ::std::string::String,
    with_fingerprint: fingerprint: ::std::string::String,
    with_view_height: view_height: i64,
    with_view_width: view_width: i64,
    with_features_flash: features_flash: bool,
    with_features_java: features_java: bool,
    with_features_pdf: features_pdf: bool,
    with_features_webrtc: features_webrtc: bool,
});
