// @generated from the schema "Browser"; changes made here are lost at the next generation

/// The schema `Browser`.
pub struct Browser {
    /// `family`: `string`, required.
    pub family: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// `lang`: `string`.
    pub lang: ::std::option::Option<::std::string::String>,
    /// `fingerprint`: `string`.
    pub fingerprint: ::std::option::Option<::std::string::String>,
    /// `isMobile`: `boolean`.
    #[doc(alias = "isMobile")]
    pub is_mobile: ::std::option::Option<bool>,
    /// `viewHeight`: `integer (int32)`.
    #[doc(alias = "viewHeight")]
    pub view_height: ::std::option::Option<i32>,
    /// `viewWidth`: `integer (int32)`.
    #[doc(alias = "viewWidth")]
    pub view_width: ::std::option::Option<i32>,
    /// `featuresFlash`: `boolean`, required.
    #[doc(alias = "featuresFlash")]
    pub features_flash: ::std::option::Option<bool>,
    /// `featuresJava`: `boolean`, required.
    #[doc(alias = "featuresJava")]
    pub features_java: ::std::option::Option<bool>,
    /// `featuresPdf`: `boolean`, required.
    #[doc(alias = "featuresPdf")]
    pub features_pdf: ::std::option::Option<bool>,
    /// `featuresWebrtc`: `boolean`, required.
    #[doc(alias = "featuresWebrtc")]
    pub features_webrtc: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Browser {
    const EMPTY: Self = Self {
        family: ::std::option::Option::None,
        version: ::std::option::Option::None,
        lang: ::std::option::Option::None,
        fingerprint: ::std::option::Option::None,
        is_mobile: ::std::option::Option::None,
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
    const E: &Browser = &<Browser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Browser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("family", "family", 1),
            ("version", "version", 1),
            ("lang", "lang", 0),
            ("fingerprint", "fingerprint", 0),
            ("isMobile", "is_mobile", 0),
            ("viewHeight", "view_height", 0),
            ("viewWidth", "view_width", 0),
            ("featuresFlash", "features_flash", 1),
            ("featuresJava", "features_java", 1),
            ("featuresPdf", "features_pdf", 1),
            ("featuresWebrtc", "features_webrtc", 1),
        ],
        fields: &[
            &E.family,
            &E.version,
            &E.lang,
            &E.fingerprint,
            &E.is_mobile,
            &E.view_height,
            &E.view_width,
            &E.features_flash,
            &E.features_java,
            &E.features_pdf,
            &E.features_webrtc,
        ],
    }
};

crate::runtime::model!(Browser);

crate::runtime::setters!(Browser {
    with_family: family: ::std::string::String,
    with_version: version: ::std::string::String,
    with_lang: lang: ::std::string::String,
    with_fingerprint: fingerprint: ::std::string::String,
    with_is_mobile: is_mobile: bool,
    with_view_height: view_height: i32,
    with_view_width: view_width: i32,
    with_features_flash: features_flash: bool,
    with_features_java: features_java: bool,
    with_features_pdf: features_pdf: bool,
    with_features_webrtc: features_webrtc: bool,
});
