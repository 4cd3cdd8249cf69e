// @generated from the schema "Browser"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Browser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Browser {
    /// `family`: `string`, required.
    pub family: Option<String>,
    /// `version`: `string`, required.
    pub version: Option<String>,
    /// `lang`: `string`.
    pub lang: Option<String>,
    /// `fingerprint`: `string`.
    pub fingerprint: Option<String>,
    /// `isMobile`: `boolean`.
    #[doc(alias = "isMobile")]
    pub is_mobile: Option<bool>,
    /// `viewHeight`: `integer (int32)`.
    #[doc(alias = "viewHeight")]
    pub view_height: Option<i32>,
    /// `viewWidth`: `integer (int32)`.
    #[doc(alias = "viewWidth")]
    pub view_width: Option<i32>,
    /// `featuresFlash`: `boolean`, required.
    #[doc(alias = "featuresFlash")]
    pub features_flash: Option<bool>,
    /// `featuresJava`: `boolean`, required.
    #[doc(alias = "featuresJava")]
    pub features_java: Option<bool>,
    /// `featuresPdf`: `boolean`, required.
    #[doc(alias = "featuresPdf")]
    pub features_pdf: Option<bool>,
    /// `featuresWebrtc`: `boolean`, required.
    #[doc(alias = "featuresWebrtc")]
    pub features_webrtc: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Browser "Browser" 11 {
    (
        family: String = "family" with_family required,
        version: String = "version" with_version required,
        lang: String = "lang" with_lang,
        fingerprint: String = "fingerprint" with_fingerprint,
        is_mobile: bool = "isMobile" with_is_mobile,
        view_height: i32 = "viewHeight" with_view_height,
        view_width: i32 = "viewWidth" with_view_width,
        features_flash: bool = "featuresFlash" with_features_flash required,
        features_java: bool = "featuresJava" with_features_java required,
        features_pdf: bool = "featuresPdf" with_features_pdf required,
        features_webrtc: bool = "featuresWebrtc" with_features_webrtc required,
    )
});
