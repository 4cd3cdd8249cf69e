// @generated from the schema "Browser"; changes made here are lost at the next generation

/// The schema `Browser`.
#[repr(C)]
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

crate::runtime::model!(Browser "Browser" 11 {
    (
        family: ::std::string::String = "family" 1 with_family,
        version: ::std::string::String = "version" 1 with_version,
        lang: ::std::string::String = "lang" 0 with_lang,
        fingerprint: ::std::string::String = "fingerprint" 0 with_fingerprint,
        is_mobile: bool = "isMobile" 0 with_is_mobile,
        view_height: i32 = "viewHeight" 0 with_view_height,
        view_width: i32 = "viewWidth" 0 with_view_width,
        features_flash: bool = "featuresFlash" 1 with_features_flash,
        features_java: bool = "featuresJava" 1 with_features_java,
        features_pdf: bool = "featuresPdf" 1 with_features_pdf,
        features_webrtc: bool = "featuresWebrtc" 1 with_features_webrtc,
    )
});
