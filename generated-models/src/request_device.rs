// @generated from the schema "RequestDevice"; changes made here are lost at the next generation

/// The schema `RequestDevice`.
#[repr(C)]
pub struct RequestDevice {
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `isMobile`: `boolean`.
    #[doc(alias = "isMobile")]
    pub is_mobile: ::std::option::Option<bool>,
    /// `screenHeight`: `integer (int32)`.
    #[doc(alias = "screenHeight")]
    pub screen_height: ::std::option::Option<i32>,
    /// `screenWidth`: `integer (int32)`.
    #[doc(alias = "screenWidth")]
    pub screen_width: ::std::option::Option<i32>,
    /// `screenDensity`: `integer (int32)`.
    #[doc(alias = "screenDensity")]
    pub screen_density: ::std::option::Option<i32>,
    /// `fingerprint`: `string`.
    pub fingerprint: ::std::option::Option<::std::string::String>,
    /// `osFamily`: `string`, required.
    #[doc(alias = "osFamily")]
    pub os_family: ::std::option::Option<::std::string::String>,
    /// `osVersion`: `string`, required.
    #[doc(alias = "osVersion")]
    pub os_version: ::std::option::Option<::std::string::String>,
    /// `manufacturer`: `string`.
    pub manufacturer: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RequestDevice "RequestDevice" 10 {
    (
        category: crate::runtime::Open<Category> = "category" 1 with_category,
        r#type: ::std::string::String = "type" 1 with_type,
        is_mobile: bool = "isMobile" 0 with_is_mobile,
        screen_height: i32 = "screenHeight" 0 with_screen_height,
        screen_width: i32 = "screenWidth" 0 with_screen_width,
        screen_density: i32 = "screenDensity" 0 with_screen_density,
        fingerprint: ::std::string::String = "fingerprint" 0 with_fingerprint,
        os_family: ::std::string::String = "osFamily" 1 with_os_family,
        os_version: ::std::string::String = "osVersion" 1 with_os_version,
        manufacturer: ::std::string::String = "manufacturer" 0 with_manufacturer,
    )
});

/// The property `category` of `RequestDevice`. Known values: `desktop`, `mobile`, `tablet`, `other`.
#[non_exhaustive]
pub enum Category {
    Desktop,
    Mobile,
    Tablet,
    Other,
}

crate::runtime::known!(Category);

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Desktop, "desktop"),
        (Self::Mobile, "mobile"),
        (Self::Tablet, "tablet"),
        (Self::Other, "other"),
    ];
}
